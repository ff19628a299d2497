package org.colloquy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.diagnostic.Rule;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What authors are told. Each file {@code problems/RULE/CASE.txt} is a course written as one text, and after the line
 * {@code -- expected --} what {@code colloquy check} says about it. {@code -Dgolden.update=true} rewrites the expectations.
 *
 * <p>A file name may end in {@code (windows-1252)} to be written in that encoding, in {@code (huge)} to be repeated until it
 * is larger than any text should be, or in {@code -> target} to be a symbolic link.
 */
class DiagnosticGoldenTest {
    private static final Path PROBLEMS = Path.of("src/test/resources/problems");
    private static final String EXPECTED = "expected";
    private static final int HUGE = 40_000_000;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(PROBLEMS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrong(Path file, @TempDir Path folder) throws IOException {
        String text = Files.readString(file);
        Map<String, String> files = new LinkedHashMap<>(CourseFixture.files(text));
        String expected = files.remove(EXPECTED);
        Path project = Files.createDirectory(folder.resolve("demo"));
        for (Map.Entry<String, String> entry : files.entrySet()) {
            write(project, entry.getKey(), entry.getValue());
        }
        String actual = check(project);

        if (Boolean.getBoolean("golden.update")) {
            int cut = text.indexOf("-- " + EXPECTED + " --\n");
            Files.writeString(file, (cut < 0 ? text : text.substring(0, cut)) + "-- " + EXPECTED + " --\n" + actual);
            return;
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(actual).contains("[" + file.getParent().getFileName() + "]");
    }

    @Test
    void everyRuleHasACase() throws IOException {
        try (Stream<Path> folders = Files.list(PROBLEMS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Rule.values()).map(Rule::id).toList());
        }
    }

    private static String check(Path project) {
        CommandLineRun run = CommandLineRun.in(project, "check", ".");
        assertThat(run.code()).isBetween(0, 1);
        return run.err();
    }

    private static void write(Path project, String name, String content) throws IOException {
        List<String> link = List.of(name.split(" -> ", 2));
        boolean old = name.endsWith(" (windows-1252)");
        boolean huge = name.endsWith(" (huge)");
        Path file = project.resolve(old || huge ? name.substring(0, name.lastIndexOf(" (")) : link.get(0));
        Files.createDirectories(file.getParent());
        if (link.size() == 2) {
            Files.createSymbolicLink(file, Path.of(link.get(1)));
        } else {
            Charset charset = old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            Files.write(file, (huge ? content.repeat(HUGE / content.length()) : content).getBytes(charset));
        }
    }
}
