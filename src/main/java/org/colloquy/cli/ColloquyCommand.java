package org.colloquy.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command: it shows what it can do. */
final class ColloquyCommand implements Callable<Integer> {
    /** In the order that help shows. */
    private static final List<String> COMMANDS = List.of("build", "check", "transcript", "clean");

    private final Terminal terminal;
    private final CommandSpec spec;

    private ColloquyCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = CommandModel.withStandardOptions(
                CommandSpec.wrapWithoutInspection(this).name("colloquy"));
    }

    /**
     * The model of the command line.
     *
     * @param args what is to be parsed; when it begins with a command, the others are left out, since picocli takes a thousandth
     *             of a second for each at start
     */
    static CommandSpec spec(Terminal terminal, String... args) {
        CommandSpec spec = new ColloquyCommand(terminal).spec;
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .header("Turns lessons and recorded conversations into a course site.")
                .footerHeading("%nExit codes: 0 fine, 1 the course has errors, 2 wrong usage, 3 internal error.%n")
                .footer("See the options of a command with: colloquy COMMAND --help");
        boolean one = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : one ? List.of(args[0]) : COMMANDS) {
            spec.addSubcommand(name, command(name, terminal));
        }
        return spec;
    }

    private static CommandSpec command(String name, Terminal terminal) {
        return switch (name) {
            case "build" -> BuildCommand.spec(terminal);
            case "check" -> CheckCommand.spec(terminal);
            case "transcript" -> TranscriptCommand.spec(terminal);
            default -> CleanCommand.spec(terminal);
        };
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.errWriter());
        return ExitCode.USAGE;
    }
}
