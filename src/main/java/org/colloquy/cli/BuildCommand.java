package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.BuildReport;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code colloquy build}: checks the course and writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check the course and write its site.")
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CourseOptions options;

    @Option(
            names = {"-d", "--dest"},
            paramLabel = "FOLDER",
            description = "Where the site goes; site/ in the project when left out.")
    private @Nullable Path destination;

    @Option(names = "--force", description = "Write the site in spite of errors; the exit code stays 1.")
    private boolean force;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        BuildRequest request = options.request(terminal, Optional.ofNullable(destination), force);
        BuildReport report;
        try (ProgressLine progress = ProgressLine.start(terminal, options.quiet())) {
            report = new SiteBuilder(request, progress).build();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Path shown = destination != null
                ? destination
                : options.project().normalize().resolve("site");
        return new ReportPrinter(terminal, options).build(report, shown, seconds);
    }
}
