package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions say what the transcript says, word for word and at its times. */
class CaptionsTest {
    private static final String HOSTILE = """
            WEBVTT

            00:00.000 --> 00:01.000
            <v Ada &lt;the "first"&gt; &amp; Co>One &lt;b&gt; &amp;amp; two --&gt; three

            00:01.000 --> 00:02.500
            <v Ada &lt;the "first"&gt; &amp; Co>NOTE four
            STYLE five

            00:02.500 --> 00:03.000
            <v Ben>- six
            - seven

            00:03.000 --> 00:03.000
            <v Ada &lt;the "first"&gt; &amp; Co>eight

            100:00:00.001 --> 100:00:02.000
            <v Ben>nine
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "1\n00:00:01,000 --> 00:00:04,000\nAda: Then\nmore.\n\n2\n00:00:02,000 --> 00:00:03,000\nBen: At once.\n",
                "1\n00:00:01,000 --> 00:00:02,000\nAda: Said.\n\n2\n00:00:02,000 --> 00:00:04,000\nBen: Answered, too.\n"
            })
    void ownReaderReadsTheSameWordsBack(String transcript) {
        Dialogue dialogue = read(transcript);
        Dialogue again = read(captions(dialogue));
        assertThat(words(again)).isEqualTo(words(dialogue)).isNotEmpty();
        assertThat(again.speakers().stream().map(speaker -> speaker.name()).toList())
                .isEqualTo(dialogue.speakers().stream()
                        .map(speaker -> speaker.name())
                        .toList());
        assertThat(again.turns().stream().map(Turn::time).toList())
                .isEqualTo(dialogue.turns().stream().map(Turn::time).toList());
    }

    @Test
    void turnEndsWithTheNextOneOrAfterTheTimeItTakesToSayIt() {
        assertThat(
                        captions(
                                read(
                                        "**Ada:** 00:00:01\n\nFirst.\n\n**Ben:** 00:00:05\n\n*Twice*.\n\n**Ada:** 00:00:05\n\nAt once.\n")))
                .isEqualTo("""
                        WEBVTT

                        00:00:01.000 --> 00:00:05.000
                        <v Ada>First.

                        00:00:05.000 --> 00:00:07.000
                        <v Ben>Twice.

                        00:00:05.000 --> 00:00:07.000
                        <v Ada>At once.
                        """);
    }

    @Test
    void turnWithSeveralTimesIsSeveralCaptions() {
        assertThat(captions(read(HOSTILE)))
                .contains("00:00:00.000 --> 00:00:01.000\n", "00:00:01.000 --> 00:00:02.500\n<v Ada")
                .contains("100:00:00.001 --> 100:00:02.000\n<v Ben>nine\n");
    }

    @Test
    void marksOfMarkdownAreNotRead() {
        Turn turn = new Turn(
                "a",
                "Ada",
                List.of(),
                Optional.of(Duration.ofSeconds(1)),
                List.of(new Turn.Paragraph(List.of(
                        new Turn.Said("See **the** [snake_case](https://example.org/a_b) and _this_ `code`!")))),
                0,
                1);
        Dialogue plain = read("Ada: a\n\nBen: b\n");
        Dialogue markdown = new Dialogue(
                plain.path(),
                plain.id(),
                plain.source(),
                plain.title(),
                Optional.empty(),
                Dialogue.Markup.MARKDOWN,
                plain.speakers(),
                List.of(new Segment("s", Optional.empty(), List.of(), List.of(turn))),
                Optional.empty());
        assertThat(captions(markdown)).contains("<v Ada>See the snake_case and this code!\n");
    }

    @Test
    void withoutTimesThereIsNothing() {
        assertThat(captions(read("Ada: a\n\nBen: b\n"))).isEqualTo("WEBVTT\n");
    }

    private static Dialogue read(String transcript) {
        Sidecar none = new Sidecar(
                SourceText.of("talk.yml", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return TranscriptReader.read("dialogues/talk.txt", SourceText.of("talk.txt", transcript), Optional.of(none))
                .dialogue()
                .orElseThrow();
    }

    private static String captions(Dialogue dialogue) {
        return new String(Captions.of(dialogue), StandardCharsets.UTF_8);
    }

    private static String words(Dialogue dialogue) {
        return dialogue.turns().stream()
                .map(turn -> turn.speaker() + ": " + turn.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
