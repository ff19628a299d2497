package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.course.Asset;
import org.colloquy.course.Lesson;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {
    @TempDir
    private Path folder;

    @Test
    void bareFolderOfMarkdownIsACourse() throws IOException {
        Path project = Files.createDirectory(folder.resolve("02-my_first-course"));
        Reading reading = Told.read(project, """
                -- b.md --
                no heading here
                -- a.md --
                # The *first*
                -- site/old.md --
                # Output
                -- templates/x.md --
                # Template
                """);
        assertThat(reading.course().config().title()).isEqualTo("My first course");
        assertThat(reading.course().config().id()).isEqualTo("my-first-course");
        assertThat(reading.course().config().language()).isEqualTo("en");
        assertThat(reading.course().root()).isEmpty();
        assertThat(reading.root()).isEqualTo(project.toRealPath());
        assertThat(Told.items(reading)).containsExactly("a.md: The first", "b.md: B");
        assertThat(reading.course().assets()).isEmpty();
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void folderNamedCourseHoldsTheSources() {
        Reading reading = Told.read(folder, """
                -- README.md --
                # About the repository
                -- course/course.yml --
                title: Demo
                -- course/site/a.md --
                # A
                -- course/b.md --
                ---
                draft: maybe
                ---
                """);
        assertThat(reading.course().config().title()).isEqualTo("Demo");
        assertThat(reading.course().root()).isEqualTo("course");
        assertThat(reading.course().home()).isEmpty();
        assertThat(Told.items(reading)).containsExactly("b.md: B", "site/: Site", "  site/a.md: A");
        assertThat(Told.problems(reading))
                .containsExactly("course/b.md:2:8 wrong-type: 'draft' needs true or false, found the text 'maybe'");
    }

    @Test
    void namesGiveTheOrderAndNumbersCountAsNumbers() {
        Reading reading = Told.read(folder, """
                -- 10-last/x.md --
                -- 2-middle/index.md --
                # In the middle
                -- 2-middle/ex10.md --
                -- 2-middle/ex2.md --
                -- 2-middle/deeper/y.md --
                -- 1-first.md --
                -- figures/a.svg --
                """);
        assertThat(Told.items(reading))
                .containsExactly(
                        "1-first.md: First",
                        "2-middle/: In the middle <2-middle/index.md>",
                        "  2-middle/deeper/: Deeper",
                        "    2-middle/deeper/y.md: Y",
                        "  2-middle/ex2.md: Ex2",
                        "  2-middle/ex10.md: Ex10",
                        "10-last/: Last",
                        "  10-last/x.md: X");
        assertThat(reading.course().assets()).extracting(Asset::path).containsExactly("figures/a.svg");
    }

    @Test
    void orderInFrontMatterStandsAmongTheNumbersOfNames() {
        Reading reading = Told.read(folder, """
                -- 01-a.md --
                -- 02-b.md --
                -- between.md --
                ---
                order: 1.5
                ---
                -- unit/README.md --
                ---
                order: 0
                ---
                -- zoo.md --
                """);
        assertThat(Told.items(reading))
                .containsExactly(
                        "unit/: Unit <unit/README.md>",
                        "01-a.md: A",
                        "between.md: Between",
                        "02-b.md: B",
                        "zoo.md: Zoo");
    }

    @Test
    void indexIsTheTextOfAFolderBeforeReadme() {
        Reading reading = Told.read(folder, """
                -- README.md --
                # For contributors
                -- index.md --
                # Welcome
                -- a.md --
                """);
        assertThat(reading.course().home()).map(Lesson::title).contains("Welcome");
        assertThat(Told.items(reading)).containsExactly("a.md: A");
        assertThat(Told.problems(reading))
                .containsExactly("README.md:1:1 unlisted-lesson: the lesson 'README.md' is left out: "
                        + "the folder's text is another file, 'index.md'");
    }

    @Test
    void draftsAreLeftOutUnlessAskedFor() throws IOException {
        CourseFixture.write(folder, """
                -- a.md --
                ---
                draft: true
                ---
                -- b.md --
                -- c/index.md --
                ---
                draft: true
                ---
                -- c/d.md --
                """);
        assertThat(Told.items(Told.read(folder))).containsExactly("b.md: B");
        Reading withDrafts = CourseReader.read(folder, new ReadOptions(true, Optional.empty()));
        assertThat(Told.items(withDrafts)).containsExactly("a.md: A", "b.md: B", "c/: C <c/index.md>", "  c/d.md: D");
    }

    @Test
    void hiddenFilesAndTheDestinationAreNoSources() throws IOException {
        CourseFixture.write(folder, """
                -- .git/a.md --
                -- _drafts/a.md --
                -- unit/_b.md --
                -- unit/c.md --
                -- out/deep/d.md --
                -- out/e.css --
                """);
        Path destination = folder.resolve("out/deep/../../out");
        Reading reading = CourseReader.read(folder, new ReadOptions(false, Optional.of(destination)));
        assertThat(Told.items(reading)).containsExactly("unit/: Unit", "  unit/c.md: C");
        assertThat(reading.course().assets()).isEmpty();
    }

    @Test
    void filesThatAreNoLessonsAreAssetsSortedByPath() {
        Reading reading = Told.read(folder, """
                -- z.pdf --
                -- a/figure.svg --
                -- a/b.md --
                -- assets/notes.md --
                -- dialogues/talk.mp3 --
                -- dialogues/README.md --
                -- dialogues/deeper/old.md --
                -- glossary.md --
                """);
        assertThat(reading.course().assets())
                .extracting(Asset::path)
                .containsExactly(
                        "a/figure.svg", "assets/notes.md", "dialogues/deeper/old.md", "dialogues/talk.mp3", "z.pdf");
        assertThat(Told.items(reading)).containsExactly("a/: A", "  a/b.md: B");
        assertThat(reading.course().glossary().path()).contains("glossary.md");
    }

    @Test
    void projectThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "");
        assertThatThrownBy(() -> CourseReader.read(file, ReadOptions.DEFAULT))
                .isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> CourseReader.read(folder.resolve("none"), ReadOptions.DEFAULT))
                .isInstanceOf(IOException.class);
    }

    @Test
    void emptyFolderIsAnEmptyCourse() {
        Reading reading = Told.read(folder);
        assertThat(reading.course().items()).isEmpty();
        assertThat(reading.diagnostics()).isEmpty();
    }
}
