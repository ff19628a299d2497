package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Speaker;
import org.colloquy.course.Speaker.Side;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.StageDirection;
import org.junit.jupiter.api.Test;

/** The conversation that the project grew from. */
class SeedTranscriptTest {
    private final String text = Files.readString(Path.of("course/dialogues/mentoring.txt"));
    private final Dialogue dialogue = TranscriptFixture.dialogue("mentoring.txt", text);

    SeedTranscriptTest() throws IOException {}

    @Test
    void allNineteenTurnsAppearInOrderAndUnchanged() {
        List<String> expected = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("P1: ") || line.startsWith("P2: ")) {
                expected.add(line);
            }
        }
        assertThat(dialogue.turns())
                .hasSize(19)
                .extracting(turn -> turn.speaker() + ": " + turn.text())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatComesBeforeTheFirstTurnIsThePreamble() {
        assertThat(dialogue.preamble()).hasValue("Here is a generated dialog based on the specification:");
    }

    @Test
    void laughsAndSmilingAreStageDirections() {
        assertThat(dialogue.turns().stream()
                        .flatMap(turn -> turn.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.parts().stream())
                        .filter(StageDirection.class::isInstance)
                        .map(Turn.Part::text))
                .containsExactly("(laughs)", "(laughs)", "(smiling)", "(laughs)");
    }

    @Test
    void idsAreTheFirstWordsSaid() {
        assertThat(TranscriptFixture.ids(dialogue))
                .doesNotHaveDuplicates()
                .contains(
                        "so-youre-interested-in-learning-more-about",
                        "think-of-it-like-a-highway-system",
                        "not-exactly-its-more-about-designing-the",
                        "well-think-of-encryption-like-a-secret");
    }

    @Test
    void itIsPlainTextBetweenTwoSpeakersWhoFaceEachOther() {
        assertThat(dialogue.markup()).isEqualTo(Markup.PLAIN);
        assertThat(dialogue.speakers()).extracting(Speaker::key).containsExactly("P1", "P2");
        assertThat(dialogue.speakers()).extracting(Speaker::side).containsExactly(Side.START, Side.END);
        assertThat(dialogue.segments()).hasSize(1);
        assertThat(dialogue.title()).isEqualTo("Mentoring");
    }

    @Test
    void offsetsOfATurnCoverItsLine() {
        Turn turn = dialogue.turns().get(6);
        assertThat(text.substring(turn.start(), turn.end())).isEqualTo("P1: " + turn.text());
    }
}
