package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.course.Lesson;
import org.junit.jupiter.api.Test;

/** Two real courses, written for other tools, as they are. */
class SampleCoursesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");

    @Test
    void shellNoviceReadsWithoutConfiguration() {
        Reading reading = sample("course-shell-novice");
        assertThat(reading.course().config().title()).isEqualTo("Course shell novice");
        assertThat(reading.course().home()).map(Lesson::path).contains("index.md");
        List<String> items = Told.items(reading);
        assertThat(items.stream().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "CODE_OF_CONDUCT.md: Contributor Code of Conduct",
                        "episodes/: Episodes",
                        "instructors/: Instructors",
                        "learners/: Learners",
                        "LICENSE.md: Licenses",
                        "profiles/: Profiles");
        assertThat(items.stream().filter(line -> line.startsWith("  episodes/")))
                .hasSize(7)
                .startsWith("  episodes/01-intro.md: Introducing the Shell");
        assertThat(reading.course().assets()).hasSize(13);
        assertThat(Told.problems(reading)).singleElement().asString().startsWith("README.md:1:1 unlisted-lesson");
    }

    @Test
    void schoolOfSreReadsWithoutConfiguration() {
        Reading reading = sample("course-school-of-sre-subset");
        List<String> items = Told.items(reading);
        assertThat(items).startsWith("courses/: School of SRE <courses/index.md>");
        assertThat(items.stream().filter(line -> line.contains(".md: "))).hasSize(28);
        assertThat(items.stream().filter(line -> line.contains("/: "))).hasSize(9);
        assertThat(reading.course().home()).map(Lesson::path).contains("README.md");
        assertThat(Told.problems(reading)).isEmpty();
    }

    private static Reading sample(String name) {
        Path folder = SAMPLES.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no samples beside the project: " + folder);
        return Told.read(folder);
    }
}
