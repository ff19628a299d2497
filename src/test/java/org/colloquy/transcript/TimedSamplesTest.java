package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.colloquy.transcript.format.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of real files is in their dialogues or was left out for a reason; their words are found without our parsers. */
class TimedSamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static List<Path> captions() throws IOException {
        return samples(".vtt", ".srt", ".sbv");
    }

    static List<Path> json() throws IOException {
        return samples(".json");
    }

    @ParameterizedTest
    @MethodSource("captions")
    void captionsLoseNoWord(Path file) throws IOException {
        assumeTrue(Files.exists(file), "no samples here");
        String text = text(file);
        Reading reading = read(file, text);
        assumeTrue(reading.dialogue().isPresent(), "broken on purpose, and reported");
        StringBuilder rest = new StringBuilder(text);
        for (Dropped dropped : reading.dropped()) {
            boolean again =
                    dropped.reason().startsWith("repeats") || dropped.reason().endsWith("without words");
            for (int i = dropped.start(); i < dropped.end() && !again; i++) {
                rest.setCharAt(i, ' ');
            }
        }
        Map<String, Integer> expected = words(withoutLabels(spoken(rest.toString()), reading));
        if (reading.dropped().stream().anyMatch(dropped -> dropped.reason().startsWith("repeats"))) {
            assertThat(words(said(reading)).keySet()).isEqualTo(expected.keySet());
        } else {
            assertThat(words(said(reading))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonLosesNoWord(Path file) throws IOException {
        assumeTrue(Files.exists(file), "no samples here");
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        List<String> texts = new ArrayList<>();
        root.findParents("body").forEach(part -> texts.add(part.get("body").asText()));
        root.path("Transcript").forEach(part -> texts.add(part.get("Content").asText()));
        Map<String, Integer> words = words(said(read(file, text(file))));
        assertThat(words).isEqualTo(words(String.join(" ", texts))).isNotEmpty();
    }

    @Test
    void aZoomMeetingHasItsSpeakerAndItsTimes() throws IOException {
        Path file = SAMPLES.resolve("transcripts/zoom-transcript.vtt");
        assumeTrue(Files.exists(file), "no samples here");
        Reading reading = read(file, text(file));
        assertThat(reading.dialogue().orElseThrow().speakers()).hasSize(1);
        assertThat(reading.dialogue().orElseThrow().turns().stream()
                        .mapToInt(turn -> turn.cues().size())
                        .sum())
                .isEqualTo(text(file).split("-->", -1).length - 1);
    }

    /** What stands between times, numbers and ids, without markup. */
    private static String spoken(String text) {
        String lines = ("\n\n" + text)
                .replaceAll("\\R", "\n")
                .replaceAll("\\n\\s*\\n[^\n]+\\n(?=[\\dd:.,]+ -->)", "\n\n")
                .replaceAll("(?m)^\\s*[\\dd:.,]+ --> [\\dd:.,]+( \\S+:\\S+)*|^[\\d:.]+,[\\d:.]+$", "");
        return lines.replaceAll("(?s)\\{\"startDateTime.*?\"speakerName\":\".*?\",\"spokenText\":\"(.*?)\".*?\\}", "$1")
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&gt;", ">");
    }

    private static String withoutLabels(String text, Reading reading) {
        String names = reading.dialogue().stream()
                .flatMap(dialogue -> dialogue.speakers().stream())
                .map(speaker -> Pattern.quote(speaker.key()))
                .collect(Collectors.joining("|"));
        return text.replaceAll("(?m)^(?:" + names + "): ", "");
    }

    private static String said(Reading reading) {
        return reading.dialogue()
                .map(dialogue ->
                        dialogue.turns().stream().map(turn -> turn.text()).collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static Map<String, Integer> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toMap(Function.identity(), word -> 1, Integer::sum, TreeMap::new));
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Reading read(Path file, String text) {
        String name = file.getFileName().toString();
        return TranscriptReader.read("dialogues/" + name, SourceText.of(name, text), Optional.empty());
    }

    private static List<Path> samples(String... endings) throws IOException {
        if (!Files.exists(SAMPLES)) {
            return List.of(SAMPLES.resolve("none"));
        }
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("transcripts", "webvtt/webvtt-py-subtitles")) {
            try (Stream<Path> files = Files.walk(SAMPLES.resolve(folder))) {
                files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
