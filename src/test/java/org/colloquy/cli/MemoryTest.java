package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java that may use little memory. */
class MemoryTest {
    @TempDir
    private Path project;

    @Test
    void tooLittleMemoryIsSaidInOneLine() throws Exception {
        Files.createDirectories(project.resolve("course"));
        Files.writeString(project.resolve("course/01-a.md"), "A line of a very long lesson.\n".repeat(2_000_000));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        project.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told).matches("colloquy: [a-z ]+ [56]\\d MB that Java may use; .* JDK_JAVA_OPTIONS=-Xmx1\\d\\dm\\R");
        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERNAL);
    }
}
