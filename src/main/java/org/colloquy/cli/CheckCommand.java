package org.colloquy.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.SiteBuilder;
import org.colloquy.diagnostic.Findings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code colloquy check}: does everything that a build does, but writes nothing. */
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CourseOptions options = new CourseOptions();

    private CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec spec(Terminal terminal) {
        CheckCommand command = new CheckCommand(terminal);
        String description = "Find what is wrong with the course, and write nothing.";
        return CommandModel.command("check", command, description, command.options.arguments());
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
