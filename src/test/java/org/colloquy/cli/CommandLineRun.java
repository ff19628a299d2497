package org.colloquy.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the program inside the test's own process: what it printed and how it ended. */
public record CommandLineRun(int code, String out, String err) {

    /** Runs a command line in a folder, without colour. */
    public static CommandLineRun in(Path folder, String... args) {
        return in(folder, false, args);
    }

    /** As {@link #in(Path, String...)}, on a terminal with or without colour. */
    public static CommandLineRun in(Path folder, boolean colour, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Path.of("target/test-cache").toAbsolutePath(),
                colour,
                false);
        int code = Main.run(terminal, args);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
