package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.diagnostic.Rule;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String BROKEN = """
            -- course/01-a.md --
            # A

            [b](02-c.md) and ![](dot.svg)
            -- course/02-b.md --
            # B
            -- course/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectory(folder.resolve("demo"));
    }

    @Test
    void buildWritesASiteAndSaysSoInOneLine() {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n");
        CommandLineRun run = CommandLineRun.in(project, "build");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "\\d+ pages in site: 1 lesson in \\d+\\.\\d\\d s \\(\\d+ written, 0 unchanged, 0 deleted\\)\n");
        assertThat(run.code()).isZero();
        assertThat(project.resolve("site/a.html")).exists();
    }

    @Test
    void bareFolderOfMarkdownBuilds() {
        CourseFixture.write(project, "-- notes.md --\nSome notes.\n");
        CommandLineRun run = CommandLineRun.in(folder, "build", "demo");
        assertThat(run.out()).contains(" in demo/site: 1 lesson");
        assertThat(project.resolve("site/notes.html")).content().contains("Some notes.");
        assertThat(project.resolve("site/index.html")).content().contains("<title>Demo</title>");
    }

    @Test
    void errorsEndWithOneAndLeaveTheOldSiteAsItIs() throws IOException {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n");
        CommandLineRun.in(project, "build");
        String before = Files.readString(project.resolve("site/a.html"));
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("course/01-a.md:3:5: error: no lesson '02-c.md'")
                .contains("1 error, 1 warning")
                .endsWith("nothing was written; use --force to write the site all the same\n");
        assertThat(project.resolve("site/a.html")).hasContent(before);
        assertThat(project.resolve("site/b.html")).doesNotExist();
    }

    @Test
    void forceWritesTheSiteInSpiteOfErrors() {
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "build", "--force");
        assertThat(run.code()).isEqualTo(1);
        assertThat(project.resolve("site/b.html")).exists();
    }

    @Test
    void strictMakesWarningsFail() {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n\n#### Deep\n");
        assertThat(CommandLineRun.in(project, "check").code()).isZero();
        assertThat(CommandLineRun.in(project, "check", "--strict").code()).isEqualTo(1);
        assertThat(CommandLineRun.in(project, "build", "--strict").err()).contains("nothing was written");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void checkWritesNothing() {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n");
        CommandLineRun run = CommandLineRun.in(project, "check");
        assertThat(run.out()).startsWith("no problems in ");
        assertThat(run.code()).isZero();
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void quietPrintsErrorsOnly() {
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "check", "-q");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[broken-link]").doesNotContain("[missing-alt]");
    }

    @Test
    void rulesInCourseYmlChangeSeverities() {
        CourseFixture.write(
                project, BROKEN + "-- course/course.yml --\nrules: {broken-link: warning, missing-alt: off}\n");
        CommandLineRun run = CommandLineRun.in(project, "check");
        assertThat(run.err()).contains("warning: no lesson").doesNotContain("[missing-alt]");
        assertThat(run.code()).isZero();
    }

    @Test
    void jsonIsOneObjectOnStandardOutput() throws IOException {
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "check", "--format", "json");
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.get("errors").asInt()).isEqualTo(1);
        JsonNode problem = report.get("problems").get(0);
        assertThat(problem.get("file").asText()).isEqualTo("course/01-a.md");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asInt()).isEqualTo(5);
        assertThat(problem.get("length").asInt()).isEqualTo(7);
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(problem.get("rule").asText()).isEqualTo("broken-link");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void sarifNamesEveryRuleAndEveryPlace() throws IOException {
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "check", "--format", "sarif");
        JsonNode sarif = new ObjectMapper().readTree(run.out()).get("runs").get(0);
        assertThat(sarif.get("tool").get("driver").get("rules")).hasSize(Rule.values().length);
        JsonNode region = sarif.get("results")
                .get(0)
                .get("locations")
                .get(0)
                .get("physicalLocation")
                .get("region");
        assertThat(region.get("startLine").asInt()).isEqualTo(3);
        assertThat(region.get("endColumn").asInt()).isEqualTo(12);
    }

    @Test
    void githubAnnotationsStandOnALineEach() {
        CourseFixture.write(project, BROKEN);
        CommandLineRun run = CommandLineRun.in(project, "check", "--format", "github");
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line ->
                        line.matches("::(error|warning) file=course/01-a.md,line=3,col=\\d+,title=[a-z-]+::.+"));
    }

    @Test
    void colourIsUsedOnlyWhereItIsWanted() {
        CourseFixture.write(project, BROKEN);
        assertThat(CommandLineRun.in(project, true, "check").err()).contains("\u001b[1;31merror:");
        assertThat(CommandLineRun.in(project, "check").err()).doesNotContain("\u001b");
    }

    @Test
    void cleanDeletesWhatABuildWroteAndNothingElse() throws IOException {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n");
        CommandLineRun.in(project, "build");
        Files.writeString(project.resolve("site/mine.txt"), "mine");
        CommandLineRun run = CommandLineRun.in(project, "clean");
        assertThat(run.out()).matches("deleted \\d+ files in site\n");
        assertThat(project.resolve("site")).isDirectoryContaining("glob:**/mine.txt");
        assertThat(project.resolve("site").toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void foreignFolderIsRefusedWithAWayOut() throws IOException {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n-- out/mine.txt --\nmine\n");
        CommandLineRun run = CommandLineRun.in(project, "build", "-d", "out");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("colloquy: ").hasLineCount(1);
        assertThat(project.resolve("out").toFile().list()).containsExactly("mine.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "demo/course/01-a.md"})
    void folderThatIsNoneIsAUsageError(String path) {
        CourseFixture.write(project, "-- course/01-a.md --\n# A\n");
        CommandLineRun run = CommandLineRun.in(folder, "build", path);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("colloquy: ")
                .contains("'" + path + "'")
                .hasLineCount(1);
    }

    @Test
    void misspeltCommandAndOptionAreUsageErrorsWithASuggestion() {
        CommandLineRun command = CommandLineRun.in(project, "bild");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err()).isEqualTo("colloquy: there is no command 'bild'\ndid you mean 'build'?\n");
        CommandLineRun option = CommandLineRun.in(project, "build", "--strikt");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).isEqualTo("colloquy: there is no option '--strikt'\ndid you mean '--strict'?\n");
        CommandLineRun words = CommandLineRun.in(project, "build", ".", "again");
        assertThat(words.err())
                .isEqualTo("colloquy: 'again' is one word too many\nsee what there is with: colloquy build --help\n");
        CommandLineRun format = CommandLineRun.in(project, "check", "--format", "xml");
        assertThat(format.err()).contains("'xml'").contains("text, json, github, sarif");
    }

    @Test
    void helpNamesEveryCommandAndVersionIsOneLine() {
        CommandLineRun help = CommandLineRun.in(project, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("build")
                .contains("check")
                .contains("clean")
                .contains("Exit codes");
        CommandLineRun version = CommandLineRun.in(project, "-V");
        assertThat(version.out()).startsWith("colloquy ").hasLineCount(1);
        assertThat(CommandLineRun.in(project).code()).isEqualTo(2);
    }

    @Test
    void emptyFolderBuildsAHomePage() {
        CommandLineRun run = CommandLineRun.in(project, "build");
        assertThat(run.code()).isZero();
        assertThat(project.resolve("site/index.html")).exists();
    }
}
