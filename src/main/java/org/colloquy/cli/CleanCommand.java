package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colloquy.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code colloquy clean}: deletes what a build wrote, and nothing else. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Delete the site that a build wrote, and nothing else.")
final class CleanCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description = "The folder of the course; the current one when left out.")
    private Path project;

    @Option(
            names = {"-d", "--dest"},
            paramLabel = "FOLDER",
            description = "Where the site is; site/ in the project when left out.")
    private @Nullable Path destination;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing.")
    private boolean quiet;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path shown = destination != null ? destination : project.normalize().resolve("site");
        int deleted = Publisher.clean(terminal.folder().resolve(shown));
        if (!quiet) {
            terminal.out()
                    .println(
                            deleted == 0
                                    ? "nothing to delete in " + shown
                                    : "deleted " + Plural.of(deleted, "file") + " in " + shown);
        }
        return ExitCode.FINE;
    }
}
