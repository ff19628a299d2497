package org.colloquy.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Makes picocli's model of a command. Annotations would say the same, but Java makes a class for each kind of them, which took
 * a sixth of the time that a small course takes.
 */
final class CommandModel {
    private CommandModel() {}

    /** A command with what can be given to it, and the options that every command has. */
    static CommandSpec command(String name, Callable<Integer> action, String description, List<ArgSpec> arguments) {
        CommandSpec command = CommandSpec.wrapWithoutInspection(action).name(name);
        command.usageMessage().description(description);
        arguments.forEach(command::add);
        return withStandardOptions(command);
    }

    /** The command with {@code --help} and {@code --version}. */
    static CommandSpec withStandardOptions(CommandSpec command) {
        return command.versionProvider(new Version())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }

    /** An option that is there or not; its value is never null. */
    static OptionSpec flag(String description, String... names) {
        return option(description, names)
                .type(boolean.class)
                .initialValue(false)
                .build();
    }

    /** An option with a value. */
    static OptionSpec.Builder option(String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .description(description);
    }

    /** The option for the folder of the site; its value is a {@link Path}, or null when it was not given. */
    static OptionSpec destination(String description) {
        return option(description, "-d", "--dest")
                .type(Path.class)
                .converters(Path::of)
                .paramLabel("FOLDER")
                .build();
    }

    /** The folder of the course; its value is a {@link Path}. */
    static PositionalParamSpec project() {
        return PositionalParamSpec.builder()
                .arity("0..1")
                .type(Path.class)
                .converters(Path::of)
                .paramLabel("PROJECT")
                .defaultValue(".")
                .description("The folder of the course; the current one when left out.")
                .build();
    }
}
