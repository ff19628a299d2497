package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.colloquy.transcript.format.Dropped;
import org.junit.jupiter.api.Test;

class WebVttTest {

    @Test
    void captionsOfOneSpeakerAreOneTurnWithTheirTimes() {
        Dialogue dialogue = dialogue("talk.vtt", """
                WEBVTT
                Kind: captions
                Language: en-GB

                00:01.000 --> 00:02.000
                <v Ada>A cache is a shelf

                00:02.000 --> 00:04.500
                <v Ada>within reach.

                00:05.000 --> 00:06.000
                <v Ben>And when it is full?
                """);
        assertThat(dialogue.language()).contains("en-GB");
        assertThat(dialogue.turns()).hasSize(2);
        Turn first = dialogue.turns().get(0);
        assertThat(first.text()).isEqualTo("A cache is a shelf within reach.");
        assertThat(first.time()).contains(Duration.ofSeconds(1));
        assertThat(first.endTime()).contains(Duration.ofMillis(4_500));
        assertThat(first.cues())
                .containsExactly(new Cue(0, 0, Duration.ofSeconds(1)), new Cue(0, 19, Duration.ofSeconds(2)));
        assertThat(first.text().substring(19)).startsWith("within");
        assertThat(dialogue.source().text().substring(first.start(), first.end()))
                .startsWith("00:01.000")
                .endsWith("within reach.");
    }

    @Test
    void voiceTagsMayBeUnclosedOrStandSeveralTimesInOneCaption() {
        assertThat(turns("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                <v.loud Ana Mar&#237;a   Paz>Ready?
                <v Ben>Yes,</v> <v Ana Mar&#237;a Paz>then <i>we</i> begin.</v>

                00:02.000 --> 00:03.000
                Q&amp;A comes later.
                """))
                .containsExactly("Ana María Paz|Ready?", "Ben|Yes,", "Ana María Paz|then we begin. Q&A comes later.");
    }

    @Test
    void notesStylesRegionsAndEmptyCaptionsAreLeftOutForAReason() {
        String text = """
                WEBVTT lesson one

                STYLE
                ::cue { color: red }

                REGION
                id:top

                NOTE for the editor
                who reads it

                first
                00:01.000 --> 00:02.000
                Hello.

                00:02.000 --> 00:03.000
                <i></i>
                """;
        Reading reading = read("a.vtt", text);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.format()).isEqualTo("webvtt");
        assertThat(reading.dropped())
                .extracting(Dropped::reason)
                .containsExactly(
                        "the head of the file",
                        "a style",
                        "a region of the screen",
                        "a note to editors",
                        "a caption without words");
        Dropped note = reading.dropped().get(3);
        assertThat(text.substring(note.start(), note.end())).isEqualTo("NOTE for the editor\nwho reads it");
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("Hello.");
    }

    @Test
    void zoomNamesAreWhateverStandsBeforeTheFirstColon() {
        assertThat(turns("a.vtt", """
                WEBVTT\r
                \r
                1\r
                00:00:01.000 --> 00:00:02.000\r
                Mo (Eth) | R&D @ Lab/7 - Base: Note: it works.\r
                \r
                2\r
                00:00:02.000 --> 00:00:03.000\r
                zed: and this\r
                \r
                3\r
                00:00:03.000 --> 00:00:04.000\r
                zed: at 10:30, too\r
                """))
                .containsExactly("Mo (Eth) | R&D @ Lab/7 - Base|Note: it works.", "zed|and this at 10:30, too");
    }

    @Test
    void partsOfOneTeamsUtteranceAreOneParagraphAndNobodyIsKnownWithoutAVoice() {
        String id = "0a1b2c3d-0000-1111-2222-333344445555/";
        Dialogue dialogue = dialogue(
                "a.vtt",
                ("WEBVTT\n\n" + id + "7-0\n00:00:01.000 --> 00:00:02.000\n<v Ada L.>A cut\nline</v>\n\n" + id
                        + "7-1\n00:00:02.000 --> 00:00:03.000\n<v Ada L.>goes on.</v>\n\n" + id
                        + "8-0\n00:00:03.000 --> 00:00:04.000\n<v Ada L.>A new thought.</v>\n\n" + id
                        + "9-0\n00:00:05.000 --> 00:00:06.000\nWho was that?"));
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("Ada L.|A cut line goes on.\n\nA new thought.", "|Who was that?");
    }

    @Test
    void teamsMetadataIsReadAsJson() {
        assertThat(turns("a.vtt", """
                WEBVTT

                0:0:1.0 --> 0:0:2.320
                {"startDateTime":"2024-01-01T00:00:00Z","speakerName":"Ada","spokenText":"So \\"fast\\"?","spokenLanguage":"en-us"}
                """)).containsExactly("Ada|So \"fast\"?");
    }

    @Test
    void captionsThatRollUpAreReadOnce() {
        assertThat(turns("a.vtt", """
                WEBVTT
                Kind: captions

                00:01.000 --> 00:02.000 align:start position:0%

                one<00:01.200><c> two</c><00:01.500><c> three</c>

                00:02.000 --> 00:02.010 align:start position:0%
                one two three

                00:02.010 --> 00:04.000 align:start position:0%
                one two three
                four<00:02.500><c> five</c>
                """.replace("position:0%\n\none", "position:0%\none")))
                .containsExactly("|one two three four five");
    }

    @Test
    void whatPeopleSayTwiceIsSaidTwice() {
        assertThat(turns("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                Yes.

                00:02.000 --> 00:03.000
                Yes.

                00:03.000 --> 00:04.000
                Another thing.
                """)).containsExactly("|Yes. Yes. Another thing.");
    }

    @Test
    void aSilenceLongerThanTheGapBeginsATurnAndAShortOneAParagraph() {
        String text = """
                WEBVTT

                00:01.000 --> 00:02.000
                <v Ada>One.

                00:05.000 --> 00:06.000
                <v Ada>Two.

                00:20.000 --> 00:21.000
                <v Ada>Three.
                """;
        assertThat(turns("a.vtt", text)).containsExactly("Ada|One.\n\nTwo.", "Ada|Three.");
        Sidecar sidecar = withGap(Duration.ofSeconds(2));
        assertThat(read("a.vtt", text, sidecar).dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void anUnnamedSpeakerCanBeNamedInTheSidecar() {
        String text = "WEBVTT\n\n00:01.000 --> 00:02.000\n(laughs) Hello.\n";
        Dialogue plain = dialogue("a.vtt", text);
        assertThat(plain.speaker("").name()).isEmpty();
        assertThat(plain.turns().get(0).paragraphs().get(0).parts().get(0)).isEqualTo(new StageDirection("(laughs)"));
        SpeakerEntry ada = new SpeakerEntry(Optional.of("Ada"), Optional.empty(), 0, 1);
        Reading named = read("a.vtt", text, TranscriptFixture.speakers(Map.of("", ada)));
        assertThat(named.diagnostics()).isEmpty();
        assertThat(named.dialogue().orElseThrow().speaker("").name()).isEqualTo("Ada");
    }

    @Test
    void whatCannotBeReadIsToldWhereItStands() {
        Reading reading = read("a.vtt", """
                WEBVTT

                00:01.000 --> soon
                Lost.

                Stray words.

                00:02.000 --> 00:03.000
                Kept.
                """);
        assertThat(reading.diagnostics())
                .extracting(problem -> problem.where().line() + " " + problem.message())
                .containsExactly(
                        "3 these are no times of a caption; it is left out",
                        "6 this text belongs to no caption; it is left out");
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("Kept.");
    }

    @Test
    void aFileThatIsWrongThroughoutIsToldOnce() {
        Reading reading = read("a.vtt", "WEBVTT\n\n" + "a --> b\nc\n\n".repeat(1_000));
        assertThat(reading.diagnostics()).hasSize(12);
        assertThat(reading.diagnostics().get(10).message()).isEqualTo("990 more places cannot be read");
    }

    private static Sidecar withGap(Duration gap) {
        return new Sidecar(
                SourceText.of("a.yml", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(gap),
                false,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Reading read(String file, String text) {
        return TranscriptFixture.read(file, text, Optional.empty());
    }

    private static Reading read(String file, String text, Sidecar sidecar) {
        return TranscriptFixture.read(file, text, Optional.of(sidecar));
    }
}
