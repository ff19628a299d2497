package org.colloquy.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.BuildReport;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;

/** The course of this repository, built once for all tests that look at its pages. */
public final class ExampleSite {
    private static final Path FOLDER = Path.of("target/example-site").toAbsolutePath();
    private static final BuildReport REPORT = build();

    private ExampleSite() {}

    /** The folder of the built site. */
    public static Path folder() {
        return FOLDER;
    }

    /** How the build went. */
    public static BuildReport report() {
        return REPORT;
    }

    /** All HTML pages, sorted. */
    public static List<Path> pages() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildReport build() {
        try {
            if (Files.exists(FOLDER)) {
                try (Stream<Path> files = Files.walk(FOLDER)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return new SiteBuilder(new BuildRequest(
                            Path.of("").toAbsolutePath(),
                            Optional.of(FOLDER),
                            Path.of("target/test-cache").toAbsolutePath(),
                            false,
                            false,
                            true,
                            false))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
