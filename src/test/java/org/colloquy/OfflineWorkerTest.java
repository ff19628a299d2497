package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.course.Media;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The version of the service worker is the content of the site and nothing else. */
class OfflineWorkerTest {
    private static final String WORKER = "site/offline-worker.js";

    @Test
    void sameCourseHasTheSameWorkerAndAnEditAnother(@TempDir Path one, @TempDir Path other) throws IOException {
        build(one, "Text.");
        build(other, "Text.");
        byte[] worker = Files.readAllBytes(one.resolve(WORKER));
        assertThat(other.resolve(WORKER)).hasBinaryContent(worker);
        build(one, "Text!");
        assertThat(Files.readAllBytes(one.resolve(WORKER))).isNotEqualTo(worker);
        build(one, "Text.");
        assertThat(one.resolve(WORKER)).hasBinaryContent(worker);
    }

    @Test
    void recordingsAreLeftToTheBrowser(@TempDir Path project) throws IOException {
        build(project, "Text.");
        String endings = String.join("|", Media.Kind.endings().toList());
        assertThat(project.resolve(WORKER)).content().contains("/\\.(" + endings + ")$/i");
    }

    private static void build(Path project, String text) {
        CourseFixture.write(
                project, "-- course/course.yml --\ntitle: Demo\n-- course/one.md --\n# One\n" + text + "\n");
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
    }
}
