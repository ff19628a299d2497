package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.course.Asset;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class SymbolicLinksTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void layOut() {
        project = folder.resolve("project");
        CourseFixture.write(folder, """
                -- secret.md --
                # Secret
                -- secrets/key.txt --
                -- project/course/a.md --
                # A
                -- project/shared/b.md --
                # B
                -- project/shared/b.svg --
                """);
    }

    @Test
    void linksOutOfTheProjectAreNotFollowed() throws IOException {
        link("course/b.md", "../../secret.md");
        link("course/unit", "../../secrets");
        Reading reading = Told.read(project);
        assertThat(Told.items(reading)).containsExactly("a.md: A");
        assertThat(reading.course().assets()).isEmpty();
        assertThat(Told.problems(reading))
                .containsExactly(
                        "course/b.md:1:1 symlink-outside: the symbolic link 'b.md' leads out of the project; "
                                + "it was not followed",
                        "course/unit:1:1 symlink-outside: the symbolic link 'unit' leads out of the project; "
                                + "it was not followed");
    }

    @Test
    void linksInsideTheProjectAreFollowed() throws IOException {
        link("course/c.md", "../shared/b.md");
        link("course/unit", "../shared");
        Reading reading = Told.read(project);
        assertThat(Told.items(reading)).containsExactly("a.md: A", "c.md: B", "unit/: Unit", "  unit/b.md: B");
        assertThat(reading.course().assets()).extracting(Asset::path).containsExactly("unit/b.svg");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void circlesOfLinksEnd() throws IOException {
        link("course/self", ".");
        link("shared/one", "../shared");
        link("course/two", "../shared");
        Reading reading = Told.read(project);
        assertThat(Told.items(reading)).containsExactly("a.md: A", "two/: Two", "  two/b.md: B");
        assertThat(Told.problems(reading))
                .containsExactly(
                        "course/self:1:1 symlink-outside: the symbolic link 'self' leads round in a circle; "
                                + "it was not followed",
                        "course/two/one:1:1 symlink-outside: the symbolic link 'one' leads round in a circle; "
                                + "it was not followed");
    }

    @Test
    void foldersThatLinkToEachOtherEnd() throws IOException {
        link("shared/course", "../course");
        link("course/shared", "../shared");
        Reading reading = Told.read(project);
        assertThat(Told.items(reading)).containsExactly("a.md: A", "shared/: Shared", "  shared/b.md: B");
        assertThat(Told.problems(reading)).singleElement().asString().contains("circle");
    }

    @Test
    void linkToNothingIsAnError() throws IOException {
        link("course/b.md", "nowhere.md");
        assertThat(Told.problems(Told.read(project)))
                .containsExactly("course/b.md:1:1 missing-file: the symbolic link 'b.md' leads to nothing; "
                        + "it was not followed");
    }

    @Test
    void courseThatIsALinkOutOfTheProjectIsNotRead() throws IOException {
        Path other = CourseFixture.write(folder.resolve("other"), "-- a.md --\n# Hello\n");
        Files.createSymbolicLink(other.resolve("course"), folder.resolve("secrets"));
        Reading reading = Told.read(other);
        assertThat(Told.items(reading)).containsExactly("a.md: Hello");
        assertThat(Told.problems(reading)).singleElement().asString().startsWith("course:1:1 symlink-outside");
    }

    private void link(String link, String target) throws IOException {
        Files.createSymbolicLink(project.resolve(link), Path.of(target));
    }
}
