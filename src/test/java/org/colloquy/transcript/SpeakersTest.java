package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words before a colon are speakers when no sidecar names them. */
class SpeakersTest {
    private static final String TALK = """
            Ada: How do lanes help?

            Ben: They share the cars out. Thanks, Carol.

            %s

            Ada: And balancing nodes?

            Ben: The same.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remember: Never cut a car in two.",
                "Lanes: They run side by side.",
                "Balancing: The art of sharing.",
                "Queues: Nobody likes them.",
                "Lastverteilung: Jeder Wagen bekommt eine Spur.",
                "Carol: goes on in small letters.",
                "Background: Roads are old.",
            })
    void aCapitalisedWordThatOpensAParagraphBelongsToTheTurn(String line) {
        assertThat(turns("a.txt", TALK.formatted(line)))
                .containsExactly(
                        "Ada|How do lanes help?",
                        "Ben|They share the cars out. Thanks, Carol.\n\n" + line,
                        "Ada|And balancing nodes?",
                        "Ben|The same.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carol", "Audience", "Moderator", "Carol Jones", "CJ", "Speaker 3", "Everyone"})
    void somebodyWhoSpeaksOnceIsASpeaker(String label) {
        assertThat(turns("a.txt", TALK.formatted(label + ": May I ask?")))
                .hasSize(5)
                .contains(label + "|May I ask?");
    }

    @Test
    void speakersInATextTooShortToTellAreBelieved() {
        assertThat(turns("a.txt", "Ada: One.\n\nBen: Two.\n\nCarol: Three.")).hasSize(3);
        assertThat(turns("a.txt", "Ada: Balance it.\n\nBalancing: a word.\n\nBen: I like balancing."))
                .hasSize(2);
    }

    @Test
    void theSidecarSettlesWhatTheTextLeavesOpen() {
        SpeakerEntry entry = new SpeakerEntry(Optional.empty(), Optional.empty(), 0, 1);
        Sidecar sidecar = TranscriptFixture.speakers(Map.of("Queues", entry, "Ada", entry, "Ben", entry));
        Dialogue dialogue = TranscriptFixture.read(
                        "a.txt", TALK.formatted("Queues: Nobody likes them."), Optional.of(sidecar))
                .dialogue()
                .orElseThrow();
        assertThat(dialogue.speakers()).extracting(Speaker::key).contains("Queues");
        assertThat(dialogue.turns()).extracting(Turn::text).contains("Nobody likes them.");
    }

    @Test
    void boldWordsAloneOnALineSpeakWhereNothingElseDoes() {
        String talk = "**Ada**\nOne.\n\n**Ben**\nTwo.\n\n**Ada**\n\nThree.\n\n**Ben**\nFour.";
        assertThat(turns("a.md", talk)).containsExactly("Ada|One.", "Ben|Two.", "Ada|Three.", "Ben|Four.");
    }

    @Test
    void boldWordsAloneOnALineAreHeadingsBetweenOtherTurns() {
        String talk = "**Ada:** One.\n\n**The Lanes**\n\nText.\n\n**Ben:** Two.\n\n**The Lanes**\n\n**Ben**\nThree.";
        assertThat(turns("a.md", talk))
                .containsExactly("Ada|One.\n\n**The Lanes**\n\nText.", "Ben|Two.\n\n**The Lanes**", "Ben|Three.");
    }

    @Test
    void aNameAndATimeAloneOnALineBeginATurn() {
        List<String> said = List.of("Ada|one of them.\nAnd more.", "Unknown Speaker|Two.", "Ada|Three.");
        String two =
                "Ada  0:00  \none of them.\nAnd more.\n\nUnknown Speaker  1:02:03\nTwo.\n\nAda  1:02:09  \nThree.\n";
        assertThat(turns("a.txt", two)).isEqualTo(said);
        assertThat(turns("a.txt", two.replace("  ", " "))).isEqualTo(said);
        assertThat(turns("a.md", two.replace("Ada  0:00", "**Ada**  0:00"))).isEqualTo(said);
    }

    @Test
    void timesInSentencesBeginNoTurn() {
        String talk =
                "Ada  0:00\nOne.\n\nBen  0:10\nWe met at 10:30\nand at\n11:15\n\nAda  0:20\nSee you at  12:00 or so";
        assertThat(turns("a.txt", talk)).hasSize(3);
    }
}
