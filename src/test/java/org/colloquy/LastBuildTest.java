package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.kept.KeptArticles;
import org.colloquy.publish.Publisher;
import org.colloquy.read.Sources;
import org.colloquy.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link RebuildTest} leaves to chance. */
class LastBuildTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private BuildRequest request;

    @BeforeEach
    void writeProject() throws IOException {
        EditedProject.restore(folder.resolve("project"));
        request = request(folder.resolve("cache"));
    }

    @Test
    void nothingIsDoneAgainAndNoFileTouched() throws IOException {
        BuildReport first = build();
        for (Path file : siteFiles()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        assertThat(lastBuild().report()).isPresent();

        BuildReport second = build();

        BuildReport.Output output = second.output().orElseThrow();
        assertThat(output.unchanged())
                .isEqualTo(first.output().orElseThrow().written())
                .isPositive();
        assertThat(output.written() + output.deleted()).isZero();
        assertThat(siteFiles())
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    }

    @Test
    void errorsAreSaidAgainAndTheOldSiteStays() throws IOException {
        build();
        Files.writeString(request.project().resolve("course/broken.md"), "# Broken\n\n[Nowhere](nowhere.md)\n");
        BuildReport first = build();
        assertThat(first.findings().hasErrors()).isTrue();
        assertThat(lastBuild().report()).contains(first);

        assertThat(build()).isEqualTo(first);
        assertThat(request.output().resolve("broken.html")).doesNotExist();
        assertThat(request.output().resolve("index.html")).exists();
    }

    @Test
    void siteOfOtherOptionsIsNotTakenForOurs() throws IOException {
        build();
        BuildRequest forInstructors =
                new BuildRequest(request.project(), request.destination(), request.cache(), false, true, false, false);
        new SiteBuilder(forInstructors).build();
        Files.writeString(request.project().resolve("course/index.md"), "# Other\n");
        build();

        assertThat(LastBuild.of(forInstructors, sources()).report()).isEmpty();
    }

    @Test
    void siteThatAKilledBuildWroteIntoIsNotTakenForWhole() throws IOException {
        build();
        Files.writeString(request.output().resolve(".colloquy-journal"), "index.html\n");

        assertThat(lastBuild().report()).isEmpty();
        build();
        assertThat(request.output().resolve(".colloquy-journal")).doesNotExist();
        assertThat(lastBuild().report()).isPresent();
    }

    @Test
    void siteIsLookedAtWithoutMakingItsFolder() {
        Path none = folder.resolve("none");

        assertThat(Publisher.standing(none)).isEmpty();
        assertThat(none).doesNotExist();
    }

    @Test
    void linkThatLeadsNowhereIsNoFileAndYetANewProblem() throws IOException {
        build();
        Files.createSymbolicLink(request.project().resolve("course/link.md"), Path.of("nowhere.md"));

        assertThat(lastBuild().report()).isEmpty();
    }

    @Test
    void newNameAloneIsAChange() throws IOException {
        build();
        Path lesson = request.project().resolve("course/02-more/04-four.md");
        Files.move(lesson, lesson.resolveSibling("04-fourth.md"));

        assertThat(lastBuild().report()).isEmpty();
    }

    @Test
    void pageThatBecameALinkIsNotInPlace() throws IOException {
        build();
        Path page = request.output().resolve("index.html");
        Files.move(page, folder.resolve("elsewhere.html"));
        Files.createSymbolicLink(page, folder.resolve("elsewhere.html"));

        assertThat(lastBuild().report()).isEmpty();
    }

    @Test
    void damagedRecordCountsForNothing() throws IOException {
        build();
        Files.writeString(record(), "damaged");

        assertThat(lastBuild().report()).isEmpty();
        build();
        assertThat(lastBuild().report()).isPresent();
    }

    @Test
    void articlesOfTheOtherLessonsAreKeptWhenOneIsEdited() throws IOException {
        build();
        Path lesson = request.project().resolve("course/02-more/04-four.md");
        Files.writeString(lesson, Files.readString(lesson) + "\nMore.\n");

        assertThat(kept())
                .containsExactly("index.md", "01-first/01-one.md", "01-first/02-two.md", "02-more/03-three.md");
        assertThat(build().output().orElseThrow().written()).isPositive();
        assertThat(kept()).hasSize(5);
    }

    @Test
    void articlesOfOtherOptionsOrAnotherGlossaryAreNotTaken() throws IOException {
        build();
        request =
                new BuildRequest(request.project(), request.destination(), request.cache(), false, true, false, false);
        assertThat(kept()).isEmpty();
        build();
        assertThat(kept()).hasSize(5);

        Files.writeString(request.project().resolve("course/glossary.md"), "Node\n:   Other.\n");
        assertThat(kept()).isEmpty();
    }

    @Test
    void articlesAreKeptWhereErrorsKeepTheOldSite() throws IOException {
        build();
        Path lesson = request.project().resolve("course/02-more/04-four.md");
        String before = Files.readString(lesson);
        Files.writeString(lesson, before + "\n[Nowhere](nowhere.md)\n");
        build();
        assertThat(kept()).hasSize(5);
        Files.writeString(lesson, before);

        assertThat(kept()).hasSize(4);
        assertThat(build().findings().hasErrors()).isFalse();
    }

    /** The texts whose articles need not be made again. */
    private List<String> kept() throws IOException {
        Site site = new SiteBuilder(request).plan(sources()).site();
        try (KeptArticles kept = lastBuild().articles(site)) {
            return site.pages().stream()
                    .filter(page -> kept.article(page).isPresent())
                    .map(page -> page.text().orElseThrow().path())
                    .toList();
        }
    }

    @Test
    void cacheThatCannotBeWrittenIsNoReasonToFail() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        request = request(file);

        assertThat(build().output()).isPresent();
        assertThat(build().output()).isPresent();
        assertThat(file).hasContent("in the way");
    }

    @Test
    void fileThatIsTouchedDuringABuildMakesOtherSources() throws IOException {
        Path lesson = request.project().resolve("course/index.md");
        Path template = request.project().resolve("templates/partials/footer.mustache");
        Files.setLastModifiedTime(lesson, LONG_AGO);
        Sources before = sources();
        assertThat(sources().areSame(before)).isTrue();

        Files.setLastModifiedTime(lesson, FileTime.fromMillis(LONG_AGO.toMillis() + 1));
        assertThat(sources().areSame(before)).isFalse();

        Files.setLastModifiedTime(lesson, LONG_AGO);
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<footer></footer>\n");
        assertThat(sources().areSame(before)).isFalse();
    }

    private BuildRequest request(Path cache) {
        return new BuildRequest(
                folder.resolve("project"), Optional.of(folder.resolve("site")), cache, false, false, false, false);
    }

    private BuildReport build() throws IOException {
        return new SiteBuilder(request).build();
    }

    private LastBuild lastBuild() throws IOException {
        return LastBuild.of(request, sources());
    }

    private Sources sources() throws IOException {
        return Sources.find(request.project(), request.destination());
    }

    private List<Path> siteFiles() throws IOException {
        try (Stream<Path> files = Files.walk(request.output())) {
            return files.toList();
        }
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(request.cache().resolve("builds"))) {
            List<Path> records =
                    files.filter(file -> file.toString().endsWith(".bin")).toList();
            assertThat(records).hasSize(1);
            return records.get(0);
        }
    }
}
