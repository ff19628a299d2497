package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.BuildRequest;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that {@code build} and {@code check} share. */
final class CourseOptions {
    private final PositionalParamSpec project = CommandModel.project();
    private final OptionSpec strict = CommandModel.flag("Let warnings fail as errors do.", "--strict");
    private final OptionSpec drafts = CommandModel.flag("Include lessons marked as drafts.", "--drafts");
    private final OptionSpec instructor = CommandModel.flag("Keep the blocks for instructors.", "--instructor");
    private final OptionSpec format = CommandModel.option(
                    "How problems are printed: ${COMPLETION-CANDIDATES}. All but text go to standard output.",
                    "--format")
            .type(ReportFormat.class)
            .paramLabel("FORMAT")
            .defaultValue("text")
            .build();
    private final OptionSpec quiet = CommandModel.flag("Print errors only.", "-q", "--quiet");
    private final OptionSpec verbose =
            CommandModel.flag("Print notes too, not only errors and warnings.", "-v", "--verbose");

    List<ArgSpec> arguments() {
        return List.of(project, strict, drafts, instructor, format, quiet, verbose);
    }

    boolean strict() {
        return strict.getValue();
    }

    ReportFormat format() {
        return format.getValue();
    }

    boolean quiet() {
        return quiet.getValue();
    }

    boolean verbose() {
        return verbose.getValue();
    }

    /** The folder as it was asked for. */
    Path project() {
        return project.getValue();
    }

    BuildRequest request(Terminal terminal, Optional<Path> destination, boolean force) {
        Path folder = terminal.folder().resolve(project());
        if (!Files.exists(folder)) {
            throw new UsageException("there is no folder '" + project() + "'");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("'" + project() + "' is a file; name the folder of the course");
        }
        return new BuildRequest(
                folder,
                destination.map(terminal.folder()::resolve),
                terminal.cache(),
                drafts.getValue(),
                instructor.getValue(),
                strict(),
                force);
    }
}
