package org.colloquy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: hands the command line to its commands and turns what happens into an exit code. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        HeadStart.begin(args);
        // else picocli looks for Groovy first, through all names in the jar
        System.setProperty("picocli.disable.closures", "true");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean colour = isTerminal() && Ansi.AUTO.enabled();
        int code = run(new Terminal(out, err, Path.of(""), Path.of(cacheHome()), colour, live()), args);
        out.flush();
        err.flush();
        if (code != ExitCode.FINE) {
            // not always: exit makes a logger first, to log that it was called
            System.exit(code);
        }
    }

    /**
     * Runs one command line.
     *
     * @return an {@link ExitCode}
     */
    static int run(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(ColloquyCommand.spec(terminal, args))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, terminal))
                .setParameterExceptionHandler(Failures::reportUsage);
        try {
            return commandLine.execute(args);
        } catch (Error failure) {
            // which picocli passes on, and Java would end with the code for errors of the course
            return Failures.report(failure, terminal);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Whether problems go to a terminal. Java cannot ask where one stream of several leads, so the launcher says it. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("colloquy.terminal");
    }

    private static boolean live() {
        return isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    private static String cacheHome() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String base = xdg == null || xdg.isEmpty() ? System.getProperty("user.home") + "/.cache" : xdg;
        return base + "/colloquy";
    }
}
