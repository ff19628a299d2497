package org.colloquy.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.colloquy.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work: one line for the disk and the command line, a trace only for bugs. */
final class Failures {
    private Failures() {}

    /** Reports what a command threw. */
    static int report(Throwable failure, Terminal terminal) {
        PrintStream err = terminal.err();
        if (failure instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            err.println("colloquy: this takes more memory than the " + most
                    + " MB that Java may use; give it more, for example with JDK_JAVA_OPTIONS=-Xmx" + 2 * most + "m");
            return ExitCode.INTERNAL;
        }
        if (failure instanceof UsageException || failure instanceof PublishException) {
            err.println("colloquy: " + failure.getMessage());
            // a folder that must not be written is the author's to change; a disk that refuses is not
            return failure.getCause() instanceof IOException ? ExitCode.INTERNAL : ExitCode.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("colloquy: " + ioMessage(failure));
            return ExitCode.INTERNAL;
        }
        err.println("colloquy: internal error; please report this with what follows");
        failure.printStackTrace(err);
        return ExitCode.INTERNAL;
    }

    /** Reports a command line that makes no sense. */
    static int reportUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("colloquy: " + usageMessage(failure));
        List<String> suggestions =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        command.getErr()
                .println(
                        suggestions.isEmpty()
                                ? "see what there is with: "
                                        + command.getCommandSpec().qualifiedName() + " --help"
                                : "did you mean '" + suggestions.get(0).replaceFirst("^colloquy ", "") + "'?");
        return ExitCode.USAGE;
    }

    private static String usageMessage(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return "there is no option '" + first + "'";
            }
            boolean command = failure.getCommandLine().getParent() == null;
            return command ? "there is no command '" + first + "'" : "'" + first + "' is one word too many";
        }
        String message = String.valueOf(failure.getMessage());
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String ioMessage(Throwable failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        return String.valueOf(cause.getMessage());
    }
}
