package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Rule;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledTranscriptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "P1",
                "Speaker 0",
                "Q1",
                "RBN?",
                "DE, SYG",
                "AWB/YK",
                "PHE (via MBS)",
                "Andy (Armería)",
                "0xBonk",
                "St. John",
                "J. R. Smith",
                "Psy.D",
                "$STDOUT",
                "Airplane!",
                "Will O'Beirne",
                "Boma’s iPhone",
                "தமிழ்",
                "田中",
                "Clippy at the Office XP Launch 5/31/2001",
                "[SPEAKER_00]",
                "Unknown Speaker",
                "Vincent van Gogh",
                "Tiago - Stakin",
            })
    void labelsOfSpeakersAreOfManyKinds(String label) {
        assertThat(turns("a.txt", label + ": One.\n\nBob: Two.\n")).containsExactly(label + "|One.", "Bob|Two.");
        assertThat(turns("a.md", "**" + label + ":** One.\n\n**Bob:** Two.\n"))
                .containsExactly(label + "|One.", "Bob|Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: this is text.",
                "Slides: to be added",
                "https://example.org/a is a URL",
                "10:30 is a time",
                "We have three sponsors: one, two",
                "I thought. Then Bob: no",
                "prefix: sp for mainnet",
                "Light client process:",
                "- Bob: in a list",
                "  Bob: indented",
                "Wait; Bob: no",
                "A very long sentence that goes on and on before: a colon",
            })
    void otherLinesWithColonsBelongToTheTurn(String line) {
        assertThat(turns("a.txt", "Ada: One.\n\n" + line + "\n\nBob: Two."))
                .containsExactly("Ada|One.\n\n" + line.strip(), "Bob|Two.");
    }

    @Test
    void aSentenceThatRecursTwiceIsStillNoSpeaker() {
        String line = "We have three sponsors: one, two\n\n";
        assertThat(turns("a.txt", "Ada: One.\n\n" + line + "Bob: Two.\n\n" + line))
                .hasSize(2);
    }

    @Test
    void questionAndAnswerSpeakWhenTheyRecur() {
        assertThat(turns("a.md", "Intro\n\nQ: Why?\n\nA: Because.\n\nQ: How?\n\nA: So."))
                .containsExactly("Q|Why?", "A|Because.", "Q|How?", "A|So.");
        assertThat(turns("a.md", "Question: Why?\n\nAnswer: Because.\n\nQuestion: How?\n\nAnswer: So."))
                .hasSize(4);
        assertThat(turns("a.md", "Ada: One.\n\nQuestion: Why?\n\nBob: Two.")).hasSize(2);
    }

    @Test
    void labelsOfTheRosterSpeakWhateverTheyLookLike() {
        SpeakerEntry entry = new SpeakerEntry(Optional.empty(), Optional.empty(), 0, 1);
        Sidecar sidecar = TranscriptFixture.speakers(Map.of("note", entry));
        Reading reading = TranscriptFixture.read("a.txt", "note: One.\nBob: is a name\n", Optional.of(sidecar));
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("One.\nBob: is a name");
    }

    @Test
    void theFullWidthColonSeparatesToo() {
        assertThat(turns("a.txt", "田中：こんにちは\n\n佐藤：はい")).containsExactly("田中|こんにちは", "佐藤|はい");
    }

    @Test
    void aSpaceBeforeTheColonIsNoPartOfTheLabel() {
        assertThat(turns("a.txt", "JHD : One.\n\nAda: Two.")).containsExactly("JHD|One.", "Ada|Two.");
    }

    @Test
    void aLabelWithoutTextDoesNotSwallowTheNext() {
        assertThat(turns("a.txt", "Ada:\n\nBob: Two.\n\nAda:\nThree."))
                .containsExactly("Ada|", "Bob|Two.", "Ada|Three.");
    }

    @Test
    void paragraphsWithoutALabelBelongToTheLastSpeaker() {
        Dialogue dialogue = dialogue("a.txt", "Ada: One\nline.\n\n\nTwo.\r\n\r\nThree.\n\nBob: Four.");
        assertThat(dialogue.turns().get(0).paragraphs()).hasSize(3);
        assertThat(dialogue.turns().get(0).text()).isEqualTo("One\nline.\n\nTwo.\n\nThree.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ada:** 00:01:05\n\nOne.",
                "**Ada** [00:01:05] One.",
                "**Ada** [1:05]\nOne.",
                "**Ada**  1:05  \nOne.",
                "**Ada**: \\[00:01:05.00\\] One.",
                "Ada: 00:01:05\n\nOne.",
                "Ada: (1:05) One.",
            })
    void aTimeAfterTheLabelIsTheTurns(String turn) {
        Turn first = dialogue("a.md", turn + "\n\n" + turn).turns().get(0);
        assertThat(first.time()).hasValue(Duration.ofSeconds(65));
        assertThat(first.text()).isEqualTo("One.");
        assertThat(first.speaker()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Ada:** One.", "**Ada**: One.", "**Ada：** One."})
    void boldNamesWithAColonInsideOrOutsideSpeak(String turn) {
        Dialogue dialogue = dialogue("a.txt", turn + "\n**Bob:** Two.");
        assertThat(dialogue.turns()).extracting(Turn::text).containsExactly("One.", "Two.");
        assertThat(dialogue.markup()).isEqualTo(Markup.MARKDOWN);
    }

    @Test
    void aTurnWhoseBoldWasForgottenIsRecognised() {
        assertThat(turns("a.md", "**Ada:** One.\n\n**Bob:** Two.\nAda: Three.\n\n**Bob:** Four."))
                .containsExactly("Ada|One.", "Bob|Two.", "Ada|Three.", "Bob|Four.");
    }

    @Test
    void aBreakIsNoSpeaker() {
        assertThat(turns("a.md", "**Ada:** One.\n\n**Break:** \\[24:02\\]\n\n**important** word\n\n**Ada:** Two."))
                .containsExactly("Ada|One.\n\n**Break:** \\[24:02\\]\n\n**important** word", "Ada|Two.");
    }

    @Test
    void labelsInFencedCodeAreText() {
        assertThat(turns("a.md", "Ada: One.\n\n```\nBob: code\n```\n\nBob: Two."))
                .hasSize(2);
    }

    @Test
    void frontMatterBelongsToNobody() {
        Dialogue dialogue = dialogue("a.md", "---\ntitle: A\nAda: b\n---\nHello.\n\n**Ada:** One.");
        assertThat(dialogue.preamble()).hasValue("Hello.");
        assertThat(dialogue.turns()).hasSize(1);
    }

    @Test
    void theFormatOfTheSidecarWins() {
        Sidecar sidecar =
                TranscriptFixture.sidecar("format: plain\n", Optional.of("plain"), Map.of(), List.of(), List.of());
        Reading reading =
                TranscriptFixture.read("a.txt", "**Bob:** no\n\n**Bob:** no\n\nAda: yes", Optional.of(sidecar));
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("yes");
    }

    @Test
    void anUnknownFormatIsReportedAndTheBestIsTaken() {
        String yaml = "title: x\nformat: plan\n";
        Sidecar sidecar = TranscriptFixture.sidecar(yaml, Optional.of("plan"), Map.of(), List.of(), List.of());
        Reading reading = TranscriptFixture.read("a.txt", "Ada: yes", Optional.of(sidecar));
        assertThat(reading.dialogue()).isPresent();
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.BAD_VALUE);
            assertThat(problem.where().line()).isEqualTo(2);
            assertThat(problem.where().column()).isEqualTo(9);
            assertThat(problem.hint()).hasValue("did you mean 'plain'?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Just prose.\n\nNothing said.", "Note: one", "---\nAda: x\n---\n"})
    void aTextInWhichNobodySpeaksIsNoDialogue(String text) {
        Reading reading = TranscriptFixture.read("a.txt", text, Optional.empty());
        assertThat(reading.dialogue()).isEmpty();
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.NO_TURNS);
            assertThat(problem.hint()).isPresent();
        });
    }
}
