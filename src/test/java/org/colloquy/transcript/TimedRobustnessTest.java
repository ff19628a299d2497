package org.colloquy.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Cue;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files of timed formats are read without an exception, in linear time, and what they hold stays in them. */
@Timeout(60)
class TimedRobustnessTest {
    private static final int MANY = 1_000_000;

    private static final Map<String, String> GOOD = Map.of(
            "a.vtt", """
                    WEBVTT
                    Language: en

                    NOTE by hand

                    id
                    00:00:01.000 --> 00:00:02.000 align:start
                    <v Ada>One <c.x>word</c> &amp; &#233; more</v>

                    00:02.000 --> 00:03.000
                    <v Ben>Two<00:02.500> words
                    """,
            "b.vtt", """
                    WEBVTT

                    1
                    00:00:01.000 --> 00:00:02.000
                    Ada Lane: One word.

                    2
                    00:00:02.000 --> 00:00:03.000
                    Ben: (laughs) Two words.
                    """,
            "a.srt", """
                    1
                    00:00:01,000 --> 00:00:02,000
                    Ada: <i>One</i>
                    - Two

                    2
                    00:00:02,000 --> 00:00:03,000
                    [music] three
                    """,
            "a.sbv", "0:00:01.000,0:00:02.000\nOne\ntwo\n\n0:00:02.000,0:00:03.000\nThree é\n",
            "a.json", """
                    {"version": "1.0.0", "segments": [{"speaker": "Ada", "startTime": 0.5, "endTime": 1, "body": "O\\u006ee"},
                     {"startTime": 1, "body": "."}]}
                    """,
            "b.json",
                    "{\"segments\": [{\"start\": 0, \"end\": 1.5, \"text\": \" One\", \"speaker\": \"S\"}], \"language\": \"en\"}",
            "c.json", """
                    {"results": {"transcripts": [{"transcript": "One."}], "items": [{"start_time": "0.1", "end_time": "0.2",
                     "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "One"}]},
                     {"type": "punctuation", "alternatives": [{"content": "."}]}]}}
                    """,
            "d.json",
                    "[{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"1.0\", \"text\": \"One <@U1> <https://a|b>\"}]",
            "e.json",
                    "{\"Transcript\": [{\"Content\": \"One\", \"ParticipantRole\": \"AGENT\", \"BeginOffsetMillis\": 4}]}");

    static Stream<Map.Entry<String, String>> good() {
        return GOOD.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest
    @MethodSource("good")
    void truncatedAtAnyByteItIsStillRead(Map.Entry<String, String> file) {
        byte[] bytes = file.getValue().getBytes(UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check(file.getKey(), new String(bytes, 0, length, UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void lineEndsAndStrayBytesChangeNothingThatMatters(Map.Entry<String, String> file) {
        String text = file.getValue();
        List<String> expected = said(check(file.getKey(), text));
        assertThat(expected).isNotEmpty();
        assertThat(said(check(file.getKey(), text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(said(check(file.getKey(), text.replace("\n", "\r")))).isEqualTo(expected);
        check(file.getKey(), new String(text.getBytes(UTF_8), Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void randomDamageIsSurvived(Map.Entry<String, String> file) {
        Random random = new Random(file.getKey().hashCode());
        String[] pieces = {
            "\n",
            "\n\n",
            "\r",
            "\0",
            "\ufeff",
            "<v ",
            ">",
            "<",
            "-->",
            "00:00:01.000 --> 00:00:02.000",
            "&",
            "&#x110000;",
            "&#xD800;",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\u",
            ":",
            ",",
            "999999999999",
            "-1",
            "1e999",
            "NOTE ",
            "WEBVTT",
            "- ",
            "\ud83d",
            "\u00ad",
            "null",
            "x".repeat(1_000)
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(file.getValue());
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                    default -> text.append(text.substring(at));
                }
            }
            check(file.getKey(), text.toString());
        }
    }

    static Stream<String> hostile() {
        String cue = "00:00:01.000 --> 00:00:02.000\n";
        return Stream.of(
                "WEBVTT\n\n" + cue + "x".repeat(MANY),
                "WEBVTT\n\n" + cue + "<v A>".repeat(MANY / 5),
                "WEBVTT\n\n" + cue + "<".repeat(MANY),
                "WEBVTT\n\n" + cue + "</b><b>".repeat(MANY / 7),
                "WEBVTT\n\n" + cue + "&".repeat(MANY),
                "WEBVTT\n\n" + cue + "&amp".repeat(MANY / 4),
                "WEBVTT\n\n" + cue + "a-\nb".repeat(MANY / 4),
                "WEBVTT\n\n" + (cue + "same\n\n").repeat(MANY / 40),
                "WEBVTT\n\n" + (cue + "A: ".repeat(20) + "\n").repeat(MANY / 100),
                "WEBVTT\n" + "\n".repeat(MANY),
                "WEBVTT\n\n" + "-->\n".repeat(MANY / 4),
                "WEBVTT\n\n" + "word\n".repeat(MANY / 5),
                "WEBVTT " + "x\r".repeat(MANY / 2),
                "WEBVTT\n\n" + cue + "line\n".repeat(MANY / 10) + cue + "line\n".repeat(MANY / 10),
                cue + "{\\".repeat(MANY / 2),
                cue + "<i ".repeat(MANY / 3),
                cue + "(".repeat(MANY),
                cue + "\n \n".repeat(MANY / 3),
                cue + " ".repeat(MANY) + "x",
                cue + "a- ".repeat(MANY / 3),
                "0:0:0,0:0:0\n".repeat(MANY / 12),
                "0:0:1.0,0:0:2.0\n" + "1:,".repeat(MANY / 3),
                "1".repeat(MANY) + "\n" + cue,
                cue + "[".repeat(MANY),
                "{\"segments\": [" + "{\"body\": \"x\"},".repeat(MANY / 14),
                "{\"segments\": [{\"body\": \"" + "x".repeat(MANY),
                "{\"segments\": [{\"body\": \"x\", \"startTime\": " + "9".repeat(MANY) + "}]}",
                "{\"segments\": [{\"body\": \"x\", \"" + "k".repeat(MANY) + "\": 1}]}",
                "{".repeat(MANY),
                "[".repeat(MANY),
                "{\"a\":".repeat(MANY / 5),
                "[{\"ts\": \"1\", \"user\": \"a\", \"text\": \"" + "<".repeat(MANY / 2) + "<@".repeat(MANY / 4)
                        + "\"}]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(20)
    void hostileTextsAreReadInLinearTime(String text) {
        check("a.vtt", text);
    }

    /** Reads a text; whatever was understood is in order and in the text. */
    private static Reading check(String name, String text) {
        SourceText source = SourceText.of("course/dialogues/" + name, text);
        Reading reading = TranscriptReader.read("dialogues/" + name, source, Optional.empty());
        assertThat(reading.diagnostics()).hasSizeLessThan(20);
        reading.dropped().forEach(dropped -> assertThat(dropped.end()).isBetween(dropped.start(), text.length()));
        List<Turn> turns = reading.dialogue().map(dialogue -> dialogue.turns()).orElse(List.of());
        for (Turn turn : turns) {
            assertThat(turn.end()).isBetween(turn.start(), text.length());
            for (Cue cue : turn.cues()) {
                String paragraph = turn.paragraphs().get(cue.paragraph()).text();
                assertThat(cue.offset()).isBetween(0, paragraph.length() - 1);
            }
        }
        return reading;
    }

    private static List<String> said(Reading reading) {
        return reading.dialogue().stream()
                .flatMap(dialogue -> dialogue.turns().stream())
                .map(turn -> turn.speaker() + "|" + turn.text())
                .toList();
    }

    @Test
    void aDayOfCaptionsIsRead() {
        String text = IntStream.range(0, 86_400)
                .mapToObj(i -> "%02d:%02d:%02d.000 --> %02d:%02d:%02d.900\n<v S%d>Some words of second %d.\n\n"
                        .formatted(i / 3600, i / 60 % 60, i % 60, i / 3600, i / 60 % 60, i % 60, i / 100 % 3, i))
                .collect(Collectors.joining("", "WEBVTT\n\n", ""));
        Reading reading = check("a.vtt", text);
        assertThat(reading.dialogue().orElseThrow().turns()).hasSize(864);
        assertThat(reading.diagnostics()).isEmpty();
    }
}
