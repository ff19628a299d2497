package org.colloquy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: it shows what it can do. */
@Command(
        name = "colloquy",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Turns lessons and recorded conversations into a course site.",
        footerHeading = "%nExit codes: 0 fine, 1 the course has errors, 2 wrong usage, 3 internal error.%n",
        footer = "See the options of a command with: colloquy COMMAND --help")
final class ColloquyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and stop.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and stop.")
    private boolean version;

    ColloquyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(terminal.errWriter());
        return ExitCode.USAGE;
    }
}
