package org.colloquy.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command: it shows what it can do. */
final class ColloquyCommand implements Callable<Integer> {
    private static final Map<String, Function<Terminal, CommandSpec>> COMMANDS = commands();

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
        boolean one = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!one || name.equals(args[0])) {
                spec.addSubcommand(name, command.apply(terminal));
            }
        });
        return spec;
    }

    /** In the order that help shows. */
    private static Map<String, Function<Terminal, CommandSpec>> commands() {
        Map<String, Function<Terminal, CommandSpec>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::spec);
        commands.put("check", CheckCommand::spec);
        commands.put("transcript", TranscriptCommand::spec);
        commands.put("clean", CleanCommand::spec);
        return commands;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.errWriter());
        return ExitCode.USAGE;
    }
}
