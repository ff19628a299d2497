package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.site.Url;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DestinationTest {
    @TempDir
    Path home;

    private Path project;
    private Path course;

    @BeforeEach
    void makeProject() throws IOException {
        project = home.resolve("project");
        course = Files.createDirectories(project.resolve("course"));
        Files.writeString(course.resolve("a.md"), "# A");
    }

    @Test
    void folderWithForeignFilesIsRefusedWithAWayOn() throws IOException {
        Path full = Files.createDirectory(project.resolve("full"));
        Files.writeString(full.resolve("thesis.doc"), "mine");

        assertRefused(
                full,
                "'" + full
                        + "' is not empty and was not written by colloquy; empty it or choose another folder with -d");
        assertThat(full).isDirectoryContaining(file -> file.endsWith("thesis.doc"));
    }

    @Test
    void hiddenFilesDoNotMakeAFolderForeign() throws IOException {
        Path pages = Files.createDirectory(project.resolve("pages"));
        Files.writeString(pages.resolve(".git"), "gitdir: elsewhere");

        write(pages, project, course);

        assertThat(pages.resolve("index.html")).exists();
        assertThat(pages.resolve(".git")).hasContent("gitdir: elsewhere");
    }

    @Test
    void projectItselfItsParentsAndTheCourseAreRefused() {
        String reason = "', because the course's own files are in it; choose another folder with -d";
        assertRefused(project, "the site cannot be written to '" + project + reason);
        assertRefused(home, "the site cannot be written to '" + home + reason);
        assertRefused(course, "the site cannot be written to '" + course + reason);
        assertRefused(Path.of("/"), "the site cannot be written to '/" + reason);
    }

    @Test
    void folderInsideTheCourseIsRefused() {
        Path inside = course.resolve("unit/out");
        assertRefused(
                inside,
                "the site cannot be written to '" + inside
                        + "', because it lies inside the course; choose another folder with -d");
        assertThat(course.resolve("unit")).doesNotExist();
    }

    @Test
    void linkToTheCourseIsSeenThrough() throws IOException {
        Path link = Files.createSymbolicLink(project.resolve("link"), course);
        assertThatThrownBy(() -> Publisher.open(link, project, course)).isInstanceOf(PublishException.class);
        assertThatThrownBy(() -> Publisher.open(link.resolve("out"), project, course))
                .hasMessageContaining("inside the course");
    }

    @Test
    void bareFolderOfMarkdownMayHoldItsOwnSite() throws IOException {
        write(course.resolve("site"), course, course);
        assertThat(course.resolve("site/index.html")).hasContent("page");
    }

    @Test
    void fileIsRefused() throws IOException {
        Path file = Files.writeString(project.resolve("file"), "mine");
        assertRefused(
                file,
                "the site cannot be written to '" + file + "', because it is a file; choose another folder with -d");
    }

    @Test
    void destinationThatIsALinkToAFolderIsFollowedBecauseTheAuthorNamedIt() throws IOException {
        Path www = Files.createDirectory(home.resolve("www"));
        Path link = Files.createSymbolicLink(project.resolve("site"), www);

        write(link, project, course);
        assertThat(www.resolve("index.html")).exists();
        Publisher.clean(link);

        assertThat(www).isEmptyDirectory();
        assertThat(link).exists();
    }

    @Test
    void missingParentsAreMade() throws IOException {
        write(project.resolve("out/site"), project, course);
        assertThat(project.resolve("out/site/index.html")).exists();
    }

    private void assertRefused(Path destination, String message) {
        assertThatThrownBy(() -> Publisher.open(destination, project, course))
                .isInstanceOf(PublishException.class)
                .hasMessage(message);
    }

    private static void write(Path destination, Path project, Path sources) {
        try (Publisher publisher = Publisher.open(destination, project, sources)) {
            publisher.write(new Url("index.html"), "page".getBytes(StandardCharsets.UTF_8));
            publisher.finish();
        }
    }
}
