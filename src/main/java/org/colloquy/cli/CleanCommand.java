package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code colloquy clean}: deletes what a build wrote, and nothing else. */
final class CleanCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PositionalParamSpec project = CommandModel.project();
    private final OptionSpec dest = CommandModel.destination("Where the site is; site/ in the project when left out.");
    private final OptionSpec quiet = CommandModel.flag("Print nothing.", "-q", "--quiet");

    private CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec spec(Terminal terminal) {
        CleanCommand command = new CleanCommand(terminal);
        return CommandModel.command(
                "clean",
                command,
                "Delete the site that a build wrote, and nothing else.",
                List.of(command.project, command.dest, command.quiet));
    }

    @Override
    public Integer call() throws IOException {
        @Nullable Path destination = dest.getValue();
        Path shown = destination != null
                ? destination
                : project.<Path>getValue().normalize().resolve("site");
        int deleted = Publisher.clean(terminal.folder().resolve(shown));
        if (!quiet.<Boolean>getValue()) {
            terminal.out()
                    .println(
                            deleted == 0
                                    ? "nothing to delete in " + shown
                                    : "deleted " + Plural.of(deleted, "file") + " in " + shown);
        }
        return ExitCode.FINE;
    }
}
