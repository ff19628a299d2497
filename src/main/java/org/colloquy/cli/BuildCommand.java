package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.BuildReport;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code colloquy build}: checks the course and writes the site. */
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CourseOptions options = new CourseOptions();
    private final OptionSpec dest =
            CommandModel.destination("Where the site goes; site/ in the project when left out.");
    private final OptionSpec force =
            CommandModel.flag("Write the site in spite of errors; the exit code stays 1.", "--force");

    private BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec spec(Terminal terminal) {
        BuildCommand command = new BuildCommand(terminal);
        List<ArgSpec> arguments = new ArrayList<>(command.options.arguments());
        arguments.add(command.dest);
        arguments.add(command.force);
        return CommandModel.command("build", command, "Check the course and write its site.", arguments);
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        @Nullable Path destination = dest.getValue();
        BuildRequest request = options.request(terminal, Optional.ofNullable(destination), force.getValue());
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
