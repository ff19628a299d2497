package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.BuildReport;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two real courses that were written for other tools are built as they are, and all that is found in them is true. */
class SampleCoursesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    course-shell-novice         | 15 | {broken-link=1, heading-skipped=2, misplaced-block=3, missing-file=1, unknown-language=25, unlisted-lesson=1}
                    course-school-of-sre-subset | 28 | {broken-link=4, heading-skipped=5, missing-alt=2, missing-file=1}
                    """)
    void realCourseIsBuilt(String name, int lessons, String findings, @TempDir Path folder) throws IOException {
        Path sample = Path.of("../shared/samples", name);
        assumeTrue(Files.isDirectory(sample), "no sample course " + sample);
        copy(sample, folder.resolve("course"));
        BuildReport report = new SiteBuilder(new BuildRequest(
                        folder,
                        Optional.empty(),
                        Path.of("target/test-cache").toAbsolutePath(),
                        false,
                        false,
                        false,
                        true))
                .build();
        assertThat(report.lessons()).isEqualTo(lessons);
        assertThat(report.output()).isPresent();
        TreeMap<String, Long> counts = report.findings().all().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.diagnostic().rule().id(), TreeMap::new, Collectors.counting()));
        assertThat(counts.toString()).isEqualTo(findings);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
