package org.colloquy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command: it shows what it can do. */
final class ColloquyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    private ColloquyCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = CommandModel.withStandardOptions(
                CommandSpec.wrapWithoutInspection(this).name("colloquy"));
    }

    static CommandSpec spec(Terminal terminal) {
        CommandSpec spec = new ColloquyCommand(terminal).spec;
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .header("Turns lessons and recorded conversations into a course site.")
                .footerHeading("%nExit codes: 0 fine, 1 the course has errors, 2 wrong usage, 3 internal error.%n")
                .footer("See the options of a command with: colloquy COMMAND --help");
        return spec.addSubcommand("build", BuildCommand.spec(terminal))
                .addSubcommand("check", CheckCommand.spec(terminal))
                .addSubcommand("transcript", TranscriptCommand.spec(terminal))
                .addSubcommand("clean", CleanCommand.spec(terminal));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.errWriter());
        return ExitCode.USAGE;
    }
}
