package org.colloquy.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.BuildReport;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in the folder, a build ends in time, without an exception, and names places that exist. */
@Timeout(120)
class HostileInputTest {
    private static final int WRONG_FILES = 6;
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void realCourseWithDamagedFilesIsBuilt(long seed) throws IOException {
        Random random = new Random(seed);
        Path project = copyOfCourse();
        List<Path> files = texts(project);
        StringBuilder done = new StringBuilder();
        for (int i = 0; i < WRONG_FILES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            Mutation mutation = Mutation.any(random);
            done.append(mutation).append(' ').append(project.relativize(file)).append('\n');
            Files.write(file, mutation.of(Files.readAllBytes(file), random));
        }
        assertThat(build(project).pages()).as(done.toString()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void courseOfRubbishIsBuilt(long seed) throws IOException {
        Random random = new Random(seed);
        Path project = CourseFixture.write(folder, SMALL);
        for (Path file : texts(project)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes = Mutation.any(random).of(bytes, random);
            }
            Files.write(file, bytes);
        }
        assertThat(build(project).pages()).isPositive();
    }

    private static final String SMALL = """
            -- course/course.yml --
            title: Small
            language: en
            rules: {missing-alt: off}
            -- course/index.md --
            # Home
            -- course/SUMMARY.md --
            - [A](a/index.md)
              - [One](a/01-one.md)
            -- course/a/index.md --
            A unit.
            -- course/a/01-one.md --
            ---
            title: One
            requires: [02-two.md]
            tags: [x, y]
            ---
            A load balancer, ![map](map.png), [two](02-two.md#there) and $x^2$.[^1]

            [^1]: A note.

            | a | b |
            |---|---|
            | 1 | 2 |

            ::: quiz
            What?

            - [ ] this
              > no
            - [x] that
              > yes
            :::

            ::: dialogue talk {from=good-morning}
            :::
            -- course/a/02-two.md --
            ## There {#there}

            ```java
            int x;
            ```
            -- course/glossary.md --
            Load balancer
            :   It **spreads** requests.
            -- course/dialogues/talk.txt --
            Ann: Good morning.

            Ben: (waves) Good morning to you.
            -- course/dialogues/talk.yml --
            speakers: {Ann: {name: Anna, role: mentor}, Ben: Benno}
            segments:
              - {title: Greeting, from: good-morning, lessons: [a/01-one.md]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "\uFEFF",
                "---",
                "---\n---",
                "---\n",
                "- a\n- b\n",
                "a: b\n",
                "just text",
                "\0",
                "[",
                "{",
                "# ",
                ":::",
                "```",
                "Ann:",
                "&a [*a, *a]",
                "\r\r\r",
                "\u2028",
                "%YAML 9.9\n---\na: b",
                "!!binary x",
                "null",
                "42"
            })
    void everyKindOfFileMayHoldAnything(String content) throws IOException {
        Path project = CourseFixture.write(folder, SMALL);
        for (Path file : texts(project)) {
            Files.writeString(file, content);
        }
        assertThat(build(project).pages()).isPositive();
    }

    @Test
    void filesMayHaveAnyName() throws IOException {
        Path course = Files.createDirectories(folder.resolve("course"));
        List<String> names = List.of(
                "index.html",
                "404.md",
                "print.md",
                "theme.md",
                "search.md",
                "glossary/index.md",
                "glossary/a.md",
                "dialogues/alone.yml",
                "dialogues/index.md",
                "dialogues/sub/a.txt",
                "dialogues/a b.txt",
                "theme/index.md",
                "with space.md",
                "quote'\".md",
                "100%.md",
                "%41.md",
                "#hash.md",
                "what?.md",
                "a\nb.md",
                "\uD83D\uDE80.md",
                "x".repeat(200) + ".md",
                "01.md",
                "1-.md",
                "CON.md",
                "a&b<c>.md",
                "sitemap.xml",
                "..md",
                "...md",
                "A.md",
                "a.md",
                "a.markdown",
                "e\u0301.md",
                "\u00e9.md",
                "01-a/01-b/01-c/01-d/x.md",
                "back\\slash.md",
                "-.md",
                "course.yml/x.md",
                "assets/a.md",
                "index.md/x.md");
        for (String name : names) {
            Path file = course.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Ann: text with [a link](nowhere.md)\n");
        }
        assertThat(build(folder).pages()).isGreaterThan(20);
    }

    @Test
    void projectThatIsNoFolderIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# A");
        assertThat(CommandLineRun.in(folder, "check", file.toString()).code()).isEqualTo(2);
        assertThat(CommandLineRun.in(folder, "check", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void courseThatIsAFileLeavesTheProjectAsTheCourse() throws IOException {
        Files.writeString(folder.resolve("course"), "no folder");
        Files.writeString(folder.resolve("a.md"), "# A");
        assertThat(build(folder).lessons()).isEqualTo(1);
    }

    @Test
    void longLinesAndDeepNestingTakeNoLongTime() throws IOException {
        Path course = Files.createDirectories(folder.resolve("course"));
        Files.writeString(course.resolve("a.md"), "*a* `b` [c](d.md) ".repeat(2_000) + "word ".repeat(2_000));
        Files.writeString(course.resolve("line.md"), "word ".repeat(200_000));
        Files.writeString(course.resolve("b.md"), "> ".repeat(20_000) + "a");
        Files.writeString(course.resolve("c.md"), "::: note\n".repeat(5_000));
        Files.writeString(course.resolve("d.md"), "---\na: " + "[".repeat(20_000) + "\n---\n");
        Files.writeString(course.resolve("e.md"), "[".repeat(2_000) + "](".repeat(2_000));
        Files.writeString(course.resolve("f.md"), "*a _b ".repeat(30_000));
        Files.writeString(course.resolve("g.md"), "| a ".repeat(5_000) + "\n" + "|---".repeat(5_000) + "\n");
        Files.writeString(course.resolve("h.md"), "<".repeat(50_000) + "`".repeat(50_001));
        Files.writeString(course.resolve("i.md"), "$".repeat(20_000) + "{".repeat(20_000));
        Files.writeString(course.resolve("j.md"), "- ".repeat(1_000) + "a");
        Path dialogues = Files.createDirectories(course.resolve("dialogues"));
        Files.writeString(dialogues.resolve("t.txt"), "Ann: " + "(a [b ".repeat(100_000) + "\nBen: ok\n");
        long start = System.nanoTime();
        build(folder);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
    }

    @Test
    void lineEndsOfWindowsGiveTheSamePages() throws IOException {
        Path unix = copyOfCourse();
        Path windows = Files.createDirectory(folder.resolve("windows"));
        for (Path file : texts(unix)) {
            Path copy = windows.resolve(unix.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
        }
        build(unix);
        build(windows);
        assertThat(pages(windows)).isEqualTo(pages(unix)).hasSizeGreaterThan(10);
    }

    private Path copyOfCourse() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path course = Path.of("course");
        for (Path file : texts(course)) {
            Path copy = project.resolve("course").resolve(course.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return project;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches("(?s).*\\.(md|yml|txt)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> pages(Path project) throws IOException {
        Path site = project.resolve("site");
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static BuildReport build(Path project) throws IOException {
        BuildReport report = new SiteBuilder(new BuildRequest(
                        project,
                        Optional.empty(),
                        Path.of("target/test-cache").toAbsolutePath(),
                        true,
                        false,
                        false,
                        true))
                .build();
        List<String> noPlaces = new ArrayList<>();
        for (Findings.Finding finding : report.findings().all()) {
            Diagnostic diagnostic = finding.diagnostic();
            if (!isPlace(project, diagnostic)) {
                noPlaces.add(diagnostic.toString());
            }
        }
        assertThat(noPlaces).isEmpty();
        assertThat(report.findings().all())
                .allMatch(finding -> !finding.diagnostic().message().contains("java")
                        && !finding.diagnostic().message().isBlank());
        return report;
    }

    private static boolean isPlace(Path project, Diagnostic diagnostic) throws IOException {
        Path file = project.resolve(diagnostic.where().file());
        if (!Files.exists(file)) {
            return false;
        }
        if (diagnostic.sourceLine().isEmpty() || Files.isDirectory(file)) {
            return diagnostic.where().column() == 1;
        }
        long lines = 1
                + new String(Files.readAllBytes(file), UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        int last = diagnostic.where().column() + diagnostic.where().length() - 1;
        return diagnostic.where().line() <= lines
                && last <= diagnostic.sourceLine().length() + 1;
    }
}
