package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.site.Url;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileManifestTest {
    private static final String HASH = "0".repeat(16);

    @TempDir
    Path project;

    private Path site;
    private Path course;

    @BeforeEach
    void makeProject() throws IOException {
        course = Files.createDirectory(project.resolve("course"));
        Files.writeString(course.resolve("a.md"), "mine");
        site = Files.createDirectory(project.resolve("site"));
        Files.createDirectory(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), "mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../course/a.md",
                "x/../../course/a.md",
                "./../course/a.md",
                "%2e%2e/course/a.md",
                "/ABSOLUTE/course/a.md",
                "link/a.md",
                "linked.md",
                ".git/config",
                ".GIT/config",
                ".colloquy-manifest",
                "",
                "/",
                ".",
                "..",
                "a\u0000b",
                "%zz",
                "%"
            })
    void pathThatLeadsElsewhereIsNeverDeleted(String path) throws IOException {
        Files.createSymbolicLink(site.resolve("link"), course);
        Files.createSymbolicLink(site.resolve("linked.md"), course.resolve("a.md"));
        record(path.replace("/ABSOLUTE", project.toString()));

        finishEmptyBuild();

        assertThat(course.resolve("a.md")).hasContent("mine");
        assertThat(site.resolve(".git/config")).hasContent("mine");
        assertThat(site.resolve("link")).isSymbolicLink();
        assertThat(site.resolve("linked.md")).isSymbolicLink();
    }

    @Test
    void folderThatIsALinkIsNotWrittenThrough() throws IOException {
        record("index.html");
        Files.createSymbolicLink(site.resolve("link"), course);
        assertWriteRefused("link/a.md", "'" + site.resolve("link") + "' must be a folder");
        assertThat(course.resolve("a.md")).hasContent("mine");
    }

    @Test
    void fileThatIsALinkIsNotWrittenThroughEvenWhenListed() throws IOException {
        record("linked.md");
        Files.createSymbolicLink(site.resolve("linked.md"), course.resolve("a.md"));
        assertWriteRefused("linked.md", "is in the way");
        assertThat(course.resolve("a.md")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "/x.html", "a//b.html", "a/./b", ".colloquy-journal", "a/.Colloquy-x", ""})
    void addressThatLeadsElsewhereIsRefused(String path) throws IOException {
        record("index.html");
        assertWriteRefused(path, "'" + path + "' cannot be the name of a file of the site");
    }

    @Test
    void unreadableLinesAreSkippedAndReadableOnesCount() throws IOException {
        Files.writeString(site.resolve("ours.html"), "1");
        Files.writeString(
                site.resolve(".colloquy-manifest"),
                "colloquy-manifest 1\n<<<<<<< HEAD\n" + HASH + " 1 ours.html\n=======\n" + HASH + " 2 ours.html\n"
                        + HASH + " -1 x\n" + HASH + " 99999999999999999999 y\n>>>>>>> b\n\u0000\n");

        assertThat(finishEmptyBuild()).isEqualTo(new Published(0, 0, 1));
        assertThat(site.resolve("ours.html")).doesNotExist();
        assertThat(site.resolve(".colloquy-manifest")).hasContent("colloquy-manifest 1\n");
    }

    @Test
    void filesOfAnEarlierVersionAreOursAndWrittenAnew() throws IOException {
        Files.writeString(site.resolve("ours.html"), "x");
        Files.writeString(
                site.resolve(".colloquy-manifest"), "colloquy-manifest 1\n" + "0".repeat(64) + " 1 ours.html\n");
        try (Publisher publisher = open()) {
            assertThat(publisher.write(new Url("ours.html"), new byte[] {'x'})).isTrue();
            publisher.finish();
        }
        try (Publisher publisher = open()) {
            assertThat(publisher.write(new Url("ours.html"), new byte[] {'x'})).isFalse();
        }
    }

    @Test
    void manifestOfAnUnknownKindMakesTheFolderForeign() throws IOException {
        Files.writeString(site.resolve(".colloquy-manifest"), "colloquy-manifest 2\n");
        Files.writeString(site.resolve("page.html"), "1");
        assertThatThrownBy(this::open).hasMessageContaining("was not written by colloquy");
    }

    private void record(String path) throws IOException {
        Files.writeString(site.resolve(".colloquy-manifest"), "colloquy-manifest 1\n" + HASH + " 4 " + path + "\n");
        Files.writeString(site.resolve(".colloquy-journal"), path + "\n");
    }

    private Publisher open() {
        return Publisher.open(site, project, course);
    }

    private Published finishEmptyBuild() {
        try (Publisher publisher = open()) {
            return publisher.finish();
        }
    }

    private void assertWriteRefused(String path, String message) {
        try (Publisher publisher = open()) {
            assertThatThrownBy(() -> publisher.write(new Url(path), new byte[] {'x'}))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(message);
        }
    }
}
