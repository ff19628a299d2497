package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.BuildRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that {@code build} and {@code check} share. */
final class CourseOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description = "The folder of the course; the current one when left out.")
    private Path project;

    @Option(names = "--strict", description = "Let warnings fail as errors do.")
    private boolean strict;

    @Option(names = "--drafts", description = "Include lessons marked as drafts.")
    private boolean drafts;

    @Option(names = "--instructor", description = "Keep the blocks for instructors.")
    private boolean instructor;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are printed: ${COMPLETION-CANDIDATES}. All but text go to standard output.")
    private ReportFormat format;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print notes too, not only errors and warnings.")
    private boolean verbose;

    boolean strict() {
        return strict;
    }

    ReportFormat format() {
        return format;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** The folder as it was asked for. */
    Path project() {
        return project;
    }

    BuildRequest request(Terminal terminal, Optional<Path> destination, boolean force) {
        Path folder = terminal.folder().resolve(project);
        if (!Files.exists(folder)) {
            throw new UsageException("there is no folder '" + project + "'");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("'" + project + "' is a file; name the folder of the course");
        }
        return new BuildRequest(
                folder,
                destination.map(terminal.folder()::resolve),
                terminal.cache(),
                drafts,
                instructor,
                strict,
                force);
    }
}
