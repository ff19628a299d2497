package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Rule;
import org.colloquy.publish.Publisher;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds remember of the addresses that readers may have kept. */
class AddressesTest {
    private static final String REMEMBERED = ".colloquy-addresses";

    @TempDir
    Path folder;

    private BuildRequest request;

    @BeforeEach
    void buildOnce() throws IOException {
        CourseFixture.write(folder, """
                -- course/01-lanes.md --
                # Lanes

                ## Which lane

                ::: instructor
                ### For you alone
                :::
                -- course/02-road.md --
                # The road
                -- course/03-later.md --
                ---
                draft: true
                ---
                # Later
                -- course/dialogues/talk.txt --
                Ann: Good morning.

                Ben: See you.
                -- course/dialogues/talk.yml --
                title: A talk
                segments:
                  - {title: Parting, from: see-you}
                """);
        request = request(false, false, false);
        assertThat(lost(build())).isEmpty();
    }

    @Test
    void fileSaysWhatIsRemembered() throws IOException {
        assertThat(remembered()).isEqualTo("""
                colloquy-addresses 1
                dialogues/talk.html
                 good-morning
                 parting
                 see-you
                index.html
                lanes.html
                 which-lane
                road.html
                """);
    }

    @Test
    void renamedHeadingIsLostUntilItHasAnAlias() throws IOException {
        write("course/01-lanes.md", "# Lanes\n\n## Which lanes\n");
        Diagnostic lost = lost(build()).get(0);
        assertThat(lost.message()).isEqualTo("the address 'lanes.html#which-lane' of an earlier build is gone");
        assertThat(lost.hint().orElseThrow()).startsWith("add 'which-lane: which-lanes' to 'aliases'");
        assertThat(lost.where().file()).isEqualTo("course/01-lanes.md");

        write("course/01-lanes.md", "---\naliases: {which-lane: which-lanes}\n---\n# Lanes\n\n## Which lanes\n");
        assertThat(build().findings().all()).filteredOn(AddressesTest::matters).isEmpty();
        assertThat(folder.resolve("site/lanes.html")).content().contains("<span id=\"which-lane\"></span>");

        write("course/01-lanes.md", "# Lanes\n\n## Which lanes\n");
        assertThat(lost(build())).containsExactly(lost);
    }

    @Test
    void renamedPageIsLostUntilItHasAnAlias() throws IOException {
        Files.move(folder.resolve("course/02-road.md"), folder.resolve("course/02-roads.md"));
        Diagnostic lost = lost(build()).get(0);
        assertThat(lost.message()).isEqualTo("the page 'road.html' of an earlier build is gone");
        assertThat(lost.where().file()).isEqualTo("course/02-roads.md");

        write("course/02-roads.md", "---\naliases: road.html\n---\n# The road\n");
        assertThat(lost(build())).isEmpty();
        assertThat(folder.resolve("site/road.html")).content().contains("roads.html");
    }

    @Test
    void changedTurnIsLostUntilItHasAnAlias() throws IOException {
        write("course/dialogues/talk.txt", "Ann: Good mornings.\n\nBen: See you.\n");
        Diagnostic lost = lost(build()).get(0);
        assertThat(lost.where().file()).isEqualTo("course/dialogues/talk.yml");

        write("course/dialogues/talk.yml", "title: A talk\naliases: {good-morning: good-mornings, parting: see-you}\n");
        assertThat(lost(build())).isEmpty();
    }

    @Test
    void sameIsSaidAgainWhetherTheBuildHasWorkOrNot() throws IOException {
        write("course/01-lanes.md", "# Lanes\n\n## Which lanes\n");
        Findings first = build().findings();
        Findings known = build().findings();
        Files.delete(folder.resolve("site/index.html"));
        Findings again = build().findings();
        Findings checked = new SiteBuilder(request).check();

        assertThat(lost(first)).hasSize(1);
        assertThat(List.of(known, again, checked)).containsOnly(first);
    }

    @Test
    void whatIsThereAgainIsNotLost() throws IOException {
        String lesson = Files.readString(folder.resolve("course/01-lanes.md"));
        String before = remembered();
        write("course/01-lanes.md", "# Lanes\n");
        build();
        assertThat(remembered()).isEqualTo(before);

        write("course/01-lanes.md", lesson);
        assertThat(lost(build())).isEmpty();
        assertThat(remembered()).isEqualTo(before);
    }

    @Test
    void cleanFolderHasNoPast() throws IOException {
        write("course/01-lanes.md", "# Lanes\n");
        assertThat(lost(build())).hasSize(1);
        Publisher.clean(request.output());
        assertThat(request.output()).doesNotExist();

        assertThat(lost(build())).isEmpty();
        assertThat(remembered()).doesNotContain("which-lane");
    }

    @Test
    void ruleThatIsOffForgets() throws IOException {
        write("course/01-lanes.md", "# Lanes\n");
        write("course/course.yml", "rules: {lost-id: off}\n");
        assertThat(lost(build())).isEmpty();
        Files.delete(folder.resolve("course/course.yml"));

        assertThat(lost(build())).isEmpty();
    }

    @Test
    void rememberedFileMayBeCarriedToAnEmptyFolder() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(request.output().resolve(REMEMBERED), other.resolve(REMEMBERED));
        write("course/01-lanes.md", "# Lanes\n");
        BuildRequest carried =
                new BuildRequest(folder, Optional.of(other), folder.resolve("cache"), false, false, false, false);

        assertThat(lost(new SiteBuilder(carried).build())).hasSize(1);
        assertThat(other.resolve("lanes.html")).exists();
    }

    @Test
    void nothingIsLearntFromDraftsAndFromWhatInstructorsSee() throws IOException {
        String before = remembered();
        request = request(true, true, false);
        build();
        assertThat(folder.resolve("site/later.html")).exists();
        assertThat(remembered()).isEqualTo(before);

        request = request(false, false, false);
        assertThat(lost(build())).isEmpty();
    }

    @Test
    void nothingIsLearntFromACourseWithErrors() throws IOException {
        String before = remembered();
        write("course/02-road.md", "# The road\n\n## New\n\n[Nowhere](nowhere.md)\n");
        request = request(false, false, true);
        assertThat(build().output()).isPresent();

        assertThat(remembered()).isEqualTo(before);
    }

    private BuildRequest request(boolean drafts, boolean instructor, boolean force) {
        return new BuildRequest(folder, Optional.empty(), folder.resolve("cache"), drafts, instructor, false, force);
    }

    private BuildReport build() throws IOException {
        return new SiteBuilder(request).build();
    }

    private String remembered() throws IOException {
        return Files.readString(request.output().resolve(REMEMBERED));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private static boolean matters(Finding finding) {
        return finding.severity().compareTo(Rule.UNUSED_SEGMENT.severity()) < 0;
    }

    private static List<Diagnostic> lost(BuildReport report) {
        return lost(report.findings());
    }

    private static List<Diagnostic> lost(Findings findings) {
        return findings.all().stream()
                .map(Finding::diagnostic)
                .filter(diagnostic -> diagnostic.rule() == Rule.LOST_ID)
                .toList();
    }
}
