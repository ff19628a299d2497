package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word is lost, and nothing that a file may hold makes reading fail or slow. */
@Timeout(30)
class TranscriptRobustnessTest {
    private static final Path SAMPLES = Path.of("../shared/samples/transcripts");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-meet.md",
                "md-bold-name-bracket-time.md",
                "md-bold-name-colon-inside.md",
                "md-name-colon-timestamp.md",
                "md-plain-name-colon.md",
                "md-question-answer.md",
            })
    void realTranscriptsKeepEveryWord(String file) throws IOException {
        Path sample = SAMPLES.resolve(file);
        assumeTrue(Files.exists(sample), "no samples here");
        String text = Files.readString(sample);
        Dialogue dialogue = read(text, file).dialogue().orElseThrow();
        assertThat(dialogue.turns()).hasSizeGreaterThan(10);
        assertThat(dialogue.speakers()).hasSizeBetween(2, 12);
        NothingLost.of(text, read(text, file));
    }

    @Test
    void bothEndsOfLinesGiveTheSameTurns() throws IOException {
        String text = Files.readString(Path.of("course/dialogues/mentoring.txt"));
        List<String> expected = texts(text);
        assertThat(texts(text.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(texts(text.replace("\n", "\r"))).isEqualTo(expected);
    }

    static Stream<String> hostile() {
        int many = 1_000_000;
        return Stream.of(
                "x".repeat(many),
                "A: " + "x".repeat(many),
                "A: " + ":".repeat(many),
                "A: " + "(".repeat(many),
                "A: " + "(laughs) ".repeat(many / 9),
                "A: " + "e\u0301\u0323".repeat(many / 3) + "\u0301\u0323".repeat(many / 2),
                "A:\n".repeat(many / 50),
                "**".repeat(many),
                "**A:**".repeat(many / 6),
                "**A** [".repeat(many / 7),
                "\r".repeat(many),
                "---\n".repeat(many / 4),
                "A: \u0000\u0000\n" + "\u0000".repeat(many),
                "A: x" + " ".repeat(many) + "y",
                " ".repeat(many) + "\nA: x",
                "\ud800: x\n\udc00: y",
                "A B ".repeat(many / 4) + ": x",
                "```\nA: x\n".repeat(many / 10));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsAreReadInLinearTime(String text) {
        NothingLost.of(text, read(text, "a.md"));
        assertThat(read(text, "a.txt").diagnostics()).hasSizeLessThan(2);
    }

    @Test
    void aHundredThousandTurnsAreRead() {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> (i % 2 == 0 ? "Ada" : "Bob") + ": Yes, the same words in each turn.\n\n")
                .collect(Collectors.joining());
        Dialogue dialogue = read(text, "a.txt").dialogue().orElseThrow();
        assertThat(TranscriptFixture.ids(dialogue)).hasSize(100_000).doesNotHaveDuplicates();
    }

    @Test
    void randomTextsLoseNoWord() {
        Random random = new Random(11);
        String[] pieces = {
            "Ada: ",
            "**Bob:** ",
            "\n",
            "\n\n",
            "word ",
            "(laughs) ",
            "[0:16] ",
            "Note: ",
            "```\n",
            "\r",
            "---\n",
            ": ",
            "\n## Part\n",
            "\n0:01:00\n",
            "**Ada**",
            "Bob  0:20\n",
            "\n**Break:** \\[0:30\\]\n\n",
            "# ",
            "| a | b |\n"
        };
        for (int round = 0; round < 3_000; round++) {
            String text = IntStream.range(0, 30)
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            for (String file : List.of("a.md", "a.txt")) {
                NothingLost.of(text, read(text, file));
            }
        }
    }

    private static List<String> texts(String text) {
        return read(text, "a.txt").dialogue().orElseThrow().turns().stream()
                .map(Turn::text)
                .toList();
    }

    private static Reading read(String text, String file) {
        return TranscriptReader.read(
                "dialogues/" + file, SourceText.of("course/dialogues/" + file, text), Optional.empty());
    }
}
