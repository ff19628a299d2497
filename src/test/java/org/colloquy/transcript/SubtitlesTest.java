package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.time.Duration;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;

/** SRT and SBV. */
class SubtitlesTest {

    @Test
    void speakersCarryOverUntilAnotherOneIsNamed() {
        assertThat(turns("a.srt", """
                1
                00:00:00,000 --> 00:00:02,000
                Ada Lane: Today we look at
                queues.

                2
                00:00:02,000 --> 00:00:04,000
                There is one thing: they grow.

                3
                00:00:04,000 --> 00:00:06,000
                Ben: Remember: they
                Note: never shrink.
                Ada Lane: Never?

                4
                00:00:06,000 --> 00:00:08,000
                Ben: Rarely.
                """))
                .containsExactly(
                        "Ada Lane|Today we look at queues. There is one thing: they grow.",
                        "Ben|Remember: they Note: never shrink.",
                        "Ada Lane|Never?",
                        "Ben|Rarely.");
    }

    @Test
    void numbersTimesAndBlankLinesMayBeWrong() {
        Dialogue dialogue = dialogue("a.srt", """
                0:00:05.000 --> 0:00:07.5 X1:10 X2:20 Y1:1 Y2:2
                {\\an8}<i>Hello</i> <font color="red">there</font> &amp; a < b

                7


                00:00:08,000 --> 00:00:09,000
                a paragraph

                and 42
                42
                00:00:09,000 --> 00:00:10,000
                the last""");
        assertThat(dialogue.turns())
                .extracting(Turn::text)
                .containsExactly("Hello there & a < b\n\n7 a paragraph\n\nand 42 the last");
        assertThat(dialogue.turns().get(0).time()).contains(Duration.ofSeconds(5));
    }

    @Test
    void dashesAndArrowsAreSpeakersWithoutAName() {
        assertThat(turns("a.srt", """
                1
                00:00:00,000 --> 00:00:02,000
                - Ready?
                - Almost.

                2
                00:00:02,000 --> 00:00:04,000
                >> [music] Go!

                3
                00:00:04,000 --> 00:00:06,000
                - so it went on
                """)).containsExactly("|Ready?", "|Almost.", "|[music] Go! - so it went on");
    }

    @Test
    void whisperXNamesItsSpeakersInBrackets() {
        assertThat(turns("a.srt", """
                1
                00:00:00,000 --> 00:00:02,000
                [SPEAKER_00]: One

                2
                00:00:02,000 --> 00:00:04,000
                [SPEAKER_00]: two.

                3
                00:00:04,000 --> 00:00:06,000
                [SPEAKER_01]: Three.
                """)).containsExactly("SPEAKER_00|One two.", "SPEAKER_01|Three.");
    }

    @Test
    void timesThatCannotBeReadLoseNoWords() {
        Reading reading = TranscriptFixture.read(
                "a.srt",
                "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:xx --> 00:00:04,000\nTwo.\n",
                Optional.empty());
        assertThat(reading.diagnostics())
                .extracting(problem -> problem.where().line() + ":" + problem.message())
                .containsExactly("6:these are no times of a caption; its words are kept without a time");
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("One. Two.");
    }

    @Test
    void wordsBesideTheTimesAreWords() {
        assertThat(turns(
                        "a.srt",
                        "1\n00:00:01,000 --> 00:00:02,000 X1:10 Y1:5\nOne\n\n2\n0:00:02,0 --> 0:00:03,0 two\n"))
                .containsExactly("|One two");
    }

    @Test
    void wordsCutAtTheEndOfALineAreWhole() {
        assertThat(turns("a.srt", """
                1
                00:00:00,000 --> 00:00:02,000
                An exam-
                ple of a well-
                known com\u00ad
                puter.

                2
                00:00:02,000 --> 00:00:04,000
                One example -
                and wait-

                3
                00:00:04,000 --> 00:00:06,000
                no, go on.
                """))
                .containsExactly("|An example of a well-known computer. One example - and wait- no, go on.");
    }

    @Test
    void scriptsWithoutSpacesAreJoinedWithoutOne() {
        assertThat(turns("a.srt", """
                1
                00:00:00,000 --> 00:00:02,000
                田中：今日は、
                キャッシュです。

                2
                00:00:02,000 --> 00:00:04,000
                田中：ok
                はい
                """)).containsExactly("田中|今日は、キャッシュです。ok はい");
    }

    @Test
    void whatStandsAboveTheFirstCaptionIsThePreamble() {
        assertThat(dialogue("a.srt", "My film\n\n1\n00:00:00,000 --> 00:00:02,000\nOne.\n")
                        .preamble())
                .contains("My film");
    }

    @Test
    void sbvHasTimesWithACommaBetweenThem() {
        Dialogue dialogue = dialogue("a.sbv", """
                0:00:00.480,0:00:02.480
                So, one, two
                three.

                0:00:02.000,0:00:04.000
                Four.
                """);
        assertThat(dialogue.turns()).extracting(Turn::text).containsExactly("So, one, two three. Four.");
        assertThat(dialogue.turns().get(0).endTime()).contains(Duration.ofSeconds(4));
    }

    @Test
    void longMonologuesHaveParagraphs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(i + 1).append("\n00:00:%02d,000 --> 00:00:%02d,900\n".formatted(i, i));
            text.append(i % 2 == 0 ? "One sentence begins in a caption and\n\n" : "ends in the one after it.\n\n");
        }
        Turn turn = dialogue("a.srt", text.toString()).turns().get(0);
        assertThat(turn.paragraphs()).hasSizeBetween(2, 4);
        assertThat(turn.paragraphs()).allMatch(paragraph -> paragraph.text().endsWith("after it."));
        assertThat(turn.cues()).hasSize(60);
        assertThat(turn.cues())
                .allMatch(cue -> turn.paragraphs()
                        .get(cue.paragraph())
                        .text()
                        .substring(cue.offset())
                        .matches("(?s)(One|ends) .*"));
    }
}
