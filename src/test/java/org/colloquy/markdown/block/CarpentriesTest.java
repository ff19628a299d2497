package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Rule;
import org.junit.jupiter.api.Test;

/** A real course of the Carpentries, as its authors wrote it. */
class CarpentriesTest {
    private static final Path COURSE = Path.of("../shared/samples/course-shell-novice");
    private static final List<Rule> OF_BLOCKS =
            List.of(Rule.UNKNOWN_BLOCK, Rule.UNCLOSED_BLOCK, Rule.EMPTY_BLOCK, Rule.MISPLACED_BLOCK);

    @Test
    void onlyItsSolutionsOutsideOfChallengesAreReported() throws IOException {
        assumeTrue(Files.isDirectory(COURSE), "the sample course is not here");
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(COURSE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                LessonFixture.convert(Files.readString(file)).diagnostics().stream()
                        .filter(problem -> OF_BLOCKS.contains(problem.rule()))
                        .forEach(problem -> found.put(
                                file.getFileName() + ":" + problem.where().line(), problem.message()));
            }
        }

        String outside = "'solution' stands outside of a block 'challenge'";
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("setup.md:63", outside, "setup.md:85", outside, "setup.md:110", outside));
    }
}
