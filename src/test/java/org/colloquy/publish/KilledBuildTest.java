package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.site.Url;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KilledBuildTest {
    @TempDir
    Path project;

    private Path site;

    @BeforeEach
    void makeCourse() throws IOException {
        Files.createDirectory(project.resolve("course"));
        site = project.resolve("site");
    }

    @Test
    void firstBuildThatStopsHalfWayIsPutRightByTheNext() throws IOException {
        stopAfter("1", "a.html", "b.html");

        assertThat(build("2", "a.html", "c.html")).isEqualTo(new Published(2, 0, 1));
        assertThat(names()).containsExactly(".colloquy-manifest", "a.html", "c.html");
    }

    @Test
    void changeThatIsTakenBackAfterACrashIsNotTakenForUnchanged() throws IOException {
        build("old", "a.html");
        stopAfter("new", "a.html");
        assertThat(site.resolve("a.html")).hasContent("new");

        build("old", "a.html");

        assertThat(site.resolve("a.html")).hasContent("old");
    }

    @Test
    void twoCrashesInARowLoseNothing() throws IOException {
        stopAfter("1", "a.html");
        stopAfter("1", "b.html");

        assertThat(build("1", "c.html")).isEqualTo(new Published(1, 0, 2));
        assertThat(names()).containsExactly(".colloquy-manifest", "c.html");
    }

    @Test
    void pathThatWasCutOffInTheJournalClaimsNobodysFile() throws IOException {
        stopAfter("1", "a.html");
        Files.writeString(site.resolve(".colloquy-journal"), "CNAME", StandardOpenOption.APPEND);
        Files.writeString(site.resolve("CNAME"), "mine");
        stopAfter("1", "b.html");

        build("1", "a.html");

        assertThat(names()).containsExactly(".colloquy-manifest", "CNAME", "a.html");
    }

    @Test
    void halfWrittenFileIsClearedAway() throws IOException {
        stopAfter("1", "u/a.html");
        Path half = new Folder(site).temporary("u/a.html");
        Files.writeString(half, "ha");

        build("1", "u/a.html");

        assertThat(half).doesNotExist();
    }

    @Test
    void cleanAlsoDeletesWhatAKilledBuildWrote() throws IOException {
        stopAfter("1", "a.html");
        assertThat(Publisher.clean(site)).isEqualTo(1);
        assertThat(site).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 150, 700})
    void killedProcessLeavesWholeFilesAndNoTrace(int writes) throws Exception {
        build("o".repeat(50_000), manyNames());
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < writes; i++) {
                assertThat(out.readLine()).isEqualTo("written");
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(site.resolve(".colloquy-journal")).exists();
        for (String name : manyNames()) {
            assertThat(Files.readString(site.resolve(name))).matches("o{50000}|n{60000}");
        }

        build("n".repeat(60_000), manyNames());

        assertThat(names()).hasSize(manyNames().length + 1).noneMatch(name -> name.endsWith(".tmp"));
        for (String name : manyNames()) {
            assertThat(Files.readString(site.resolve(name))).matches("n{60000}");
        }
    }

    /** A build in a process of its own, to be killed; it never finishes by itself. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            Path project = Path.of(args[0]);
            byte[] page = "n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
            Publisher publisher = Publisher.open(project.resolve("site"), project, project.resolve("course"));
            Stream.of(manyNames()).parallel().forEach(name -> {
                publisher.write(new Url(name), page);
                System.out.println("written");
            });
            System.in.read();
        }
    }

    private static String[] manyNames() {
        return IntStream.range(0, 800).mapToObj(i -> "page" + i + ".html").toArray(String[]::new);
    }

    private Publisher open() {
        return Publisher.open(site, project, project.resolve("course"));
    }

    private Published build(String text, String... names) {
        try (Publisher publisher = open()) {
            for (String name : names) {
                publisher.write(new Url(name), text.getBytes(StandardCharsets.UTF_8));
            }
            return publisher.finish();
        }
    }

    /** A build that ends after some files, as if it had been killed there. */
    private void stopAfter(String text, String... names) throws IOException {
        try (Publisher publisher = open()) {
            for (String name : names) {
                publisher.write(new Url(name), text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(site)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
