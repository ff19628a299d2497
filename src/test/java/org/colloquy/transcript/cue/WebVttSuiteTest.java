package org.colloquy.transcript.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.transcript.cue.CueToken.Close;
import org.colloquy.transcript.cue.CueToken.Open;
import org.colloquy.transcript.cue.CueToken.Stamp;
import org.colloquy.transcript.cue.CueToken.Words;
import org.colloquy.transcript.cue.VttBlock.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The WebVTT files and cue texts of the web platform tests. Of the files, ids, times and texts of all cues are compared, in
 * those with regions too. The settings of cues are not: they say where on a picture a caption stands, and a page has none.
 */
class WebVttSuiteTest {
    private static final Path SUITE = Path.of("../shared/samples/webvtt/test");
    private static final Path FILES = SUITE.resolve("wpt-file-parsing");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> files() throws IOException {
        if (!Files.exists(FILES)) {
            return List.of("no suite here");
        }
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".vtt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesHaveTheCuesThatTheSuiteSays(String name) throws IOException {
        assumeTrue(Files.exists(FILES), "no suite here");
        String text = Files.readString(FILES.resolve(name));
        JsonNode expected =
                JSON.readTree(FILES.resolve("expected.json").toFile()).get(name);
        List<String> cues = new ArrayList<>();
        expected.get("cues")
                .forEach(cue -> cues.add(shown(
                        cue.get("id").asText(),
                        millis(cue.get("startTime")),
                        millis(cue.get("endTime")),
                        cue.get("text").asText())));
        assertThat(read(text)).isEqualTo(cues);
    }

    @Test
    void theSuiteIsWhole() throws IOException {
        assumeTrue(Files.exists(FILES), "no suite here");
        assertThat(files()).hasSize(37);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entities", "tags", "text", "timestamps", "tree-building"})
    void cueTextsHaveTheTreesThatTheSuiteSays(String name) throws IOException {
        assumeTrue(Files.exists(FILES), "no suite here");
        JsonNode cases =
                JSON.readTree(SUITE.resolve("wpt-cue-parsing/" + name + ".json").toFile());
        assertThat(cases).isNotEmpty();
        for (JsonNode one : cases) {
            String text = one.get("text").asText();
            List<VttBlock> blocks = VttBlock.of("WEBVTT\n\n00:00.000 --> 00:01.000\n" + text, Timing::strict);
            assertThat(tree(blocks.get(1).text()))
                    .as(text)
                    .isEqualTo(one.get("expectedTree").asText());
        }
    }

    private static List<String> read(String text) {
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (!VttBlock.isSigned(start)) {
            return List.of();
        }
        return VttBlock.of(start, Timing::strict).stream()
                .filter(block -> block.kind() == Kind.CUE)
                .map(block -> {
                    Timing timing = Objects.requireNonNull(block.timing());
                    return shown(
                            block.id(), timing.start().toMillis(), timing.end().toMillis(), block.text());
                })
                .toList();
    }

    private static String shown(String id, long start, long end, String text) {
        return "[" + id + "] " + start + "-" + end + " " + text;
    }

    private static long millis(JsonNode seconds) {
        return Math.round(seconds.asDouble() * 1000);
    }

    /** The spans of a payload as the suite draws them. */
    private static String tree(String payload) {
        StringBuilder tree = new StringBuilder();
        int depth = 0;
        for (CueToken token : CueText.spans(payload)) {
            if (token instanceof Words said) {
                line(tree, depth, "\"" + said.text() + "\"");
            } else if (token instanceof Open span) {
                boolean html = List.of("b", "i", "u", "ruby", "rt").contains(span.name());
                line(tree, depth, "<" + (html ? span.name() : "span") + ">");
                depth++;
                if (!span.classes().isEmpty()) {
                    line(tree, depth, "class=\"" + String.join(" ", span.classes()) + "\"");
                }
                String attribute = Map.of("v", "title", "lang", "lang").get(span.name());
                if (attribute != null) {
                    line(tree, depth, attribute + "=\"" + span.annotation() + "\"");
                }
            } else if (token instanceof Close) {
                depth--;
            } else if (token instanceof Stamp stamp) {
                line(tree, depth, "<?timestamp " + clock(stamp.time()) + ">");
            }
        }
        return tree.toString();
    }

    private static void line(StringBuilder tree, int depth, String content) {
        tree.append("| ").append("  ".repeat(depth)).append(content).append('\n');
    }

    private static String clock(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
