package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real transcripts without captions: each is taken for what it is, and no word of it is lost. */
class DocumentSamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples/transcripts");

    @ParameterizedTest
    @CsvSource({
        "google-meet.md, google-meet, 6, 21",
        "md-bold-name-bracket-time.md, markdown, 4, 58",
        "md-bold-name-colon-inside.md, markdown, 4, 57",
        "md-name-colon-timestamp.md, plain, 2, 37",
        "md-plain-name-colon.md, plain, 4, 42",
        "md-question-answer.md, plain, 2, 22",
        "otter-name-space-time.md, otter, 4, 122",
        "zoom-chat.txt, zoom-chat, 5, 8",
        "podcast-namespace/example.html, podcast-html, 3, 10",
        "ohms-legacy-v5.xml, ohms, 2, 82",
        "ohms-vtt-v6.xml, ohms, 2, 6",
    })
    void sampleIsTakenForWhatItIs(String file, String format, int speakers, int turns) throws IOException {
        Reading reading = read(file);
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.dialogue().orElseThrow().turns()).hasSize(turns);
        assertThat(reading.dialogue().orElseThrow().speakers()).hasSize(speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-meet.md",
                "md-bold-name-bracket-time.md",
                "md-bold-name-colon-inside.md",
                "md-name-colon-timestamp.md",
                "md-plain-name-colon.md",
                "md-question-answer.md",
                "otter-name-space-time.md"
            })
    void textLosesNoMark(String file) throws IOException {
        NothingLost.of(text(file), read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"podcast-namespace/example.html", "ohms-legacy-v5.xml"})
    void markupLosesNoWord(String file) throws IOException {
        String text = file.endsWith("html")
                ? Jsoup.parse(text(file)).select("p").text()
                : Jsoup.parse(text(file), "", Parser.xmlParser())
                        .select("transcript")
                        .get(0)
                        .wholeText();
        // labels are not said
        String labels = read(file).dialogue().orElseThrow().speakers().stream()
                .map(speaker -> speaker.key())
                .collect(Collectors.joining("|"));
        String said = read(file).dialogue().orElseThrow().turns().stream()
                .map(Turn::text)
                .collect(Collectors.joining(" "));
        // footnotes stand at the end of the source, and after the turn that refers to them here
        assertThat(words(said.replaceAll("\\[\\d+\\]", " ")))
                .containsExactlyInAnyOrderElementsOf(words(text.replaceAll("(?m)^\\s*(?:" + labels + "):", " ")
                        .replaceAll("\\[\\[footnote]]\\d+\\[\\[/footnote]]", " ")
                        .replaceAll("\\[\\[/?(?:footnotes?|note)]]", " ")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Reading read(String file) throws IOException {
        return TranscriptReader.read("dialogues/" + file, SourceText.of(file, text(file)), Optional.empty());
    }

    private static String text(String file) throws IOException {
        assumeTrue(Files.exists(SAMPLES), "no samples here");
        return Files.readString(SAMPLES.resolve(file));
    }
}
