package org.colloquy.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.SiteBuilder;
import org.colloquy.diagnostic.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code colloquy check}: does everything that a build does, but writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Find what is wrong with the course, and write nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CourseOptions options;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Findings findings;
        try (ProgressLine progress = ProgressLine.start(terminal, options.quiet())) {
            findings = new SiteBuilder(options.request(terminal, Optional.empty(), false), progress).check();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ReportPrinter(terminal, options).check(findings, seconds);
    }
}
