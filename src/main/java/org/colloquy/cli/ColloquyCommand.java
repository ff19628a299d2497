package org.colloquy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: it shows what it can do. */
@Command(
        name = "colloquy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Turns lessons and recorded conversations into a course site.",
        footerHeading = "%nExit codes: 0 fine, 1 the course has errors, 2 wrong usage, 3 internal error.%n",
        footer = "See the options of a command with: colloquy COMMAND --help")
final class ColloquyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

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
