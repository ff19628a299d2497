package org.colloquy.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README promises nothing that is not so. {@code -Dgolden.update=true} rewrites its table of rules. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern RULES = Pattern.compile("<!-- rules -->\n(.*?)<!-- /rules -->", Pattern.DOTALL);

    @Test
    void tableOfRulesIsTheEnum() throws IOException {
        String expected = Arrays.stream(Rule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.severity().id() + " | " + rule.meaning() + " |\n")
                .collect(Collectors.joining("", "| rule | severity | meaning |\n|---|---|---|\n", ""));
        String readme = Files.readString(README);
        Matcher table = RULES.matcher(readme);
        assertThat(table.find()).isTrue();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, readme.substring(0, table.start(1)) + expected + readme.substring(table.end(1)));
            return;
        }
        assertThat(table.group(1)).isEqualTo(expected);
    }

    @Test
    void lessonOfTheReadmeHasNoProblemsButItsMissingNeighbours(@TempDir Path project) throws IOException {
        Matcher lesson =
                Pattern.compile("````markdown\n(.*?)````", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(lesson.find()).isTrue();
        Path course = Files.createDirectories(project.resolve("course/03-sharing"));
        Files.writeString(course.resolve("01-the-highway.md"), lesson.group(1));
        CommandLineRun run = CommandLineRun.in(project, "check");
        assertThat(run.err().lines().filter(line -> line.contains(": error:") || line.contains(": warning:")))
                .allMatch(line -> line.contains("[broken-link]") || line.contains("[missing-dialogue]"))
                .hasSize(3);
    }
}
