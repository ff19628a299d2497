package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.course.Dialogue;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Rule;
import org.colloquy.read.TranscriptFile;
import org.colloquy.transcript.SidecarSkeleton;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code colloquy transcript}: says what is understood of transcripts, and never changes one. */
final class TranscriptCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .paramLabel("FILE")
            .description("A transcript in any of the formats.")
            .build();
    private final OptionSpec writeSidecar =
            CommandModel.flag("Write the .yml to start from beside each transcript that has none.", "--write-sidecar");

    private TranscriptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandSpec spec(Terminal terminal) {
        TranscriptCommand command = new TranscriptCommand(terminal);
        return CommandModel.command(
                "transcript",
                command,
                "Say what is understood of a transcript: its format, who speaks, and what is left out.",
                List.of(command.files, command.writeSidecar));
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.FINE;
        for (Path file : files.<List<Path>>getValue()) {
            Path path = terminal.folder().resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new UsageException(
                        Files.isDirectory(path)
                                ? "'" + file + "' is a folder; name the transcripts in it"
                                : "there is no file '" + file + "'");
            }
            code = Math.max(code, show(file, path));
        }
        return code;
    }

    private int show(Path file, Path path) throws IOException {
        TranscriptFile transcript = TranscriptFile.read(path, file.toString().replace('\\', '/'));
        Findings findings = Findings.of(transcript.diagnostics(), Rule::severity);
        TextReport report = new TextReport(terminal.err(), terminal.colour());
        findings.all().forEach(report::print);
        Optional<Dialogue> dialogue = transcript.reading().dialogue();
        if (dialogue.isEmpty()) {
            return ExitCode.COURSE_HAS_ERRORS;
        }
        new TranscriptReport(terminal.out()).print(transcript, dialogue.get());
        if (Files.notExists(transcript.sidecar())) {
            sidecar(file, transcript.sidecar(), SidecarSkeleton.of(dialogue.get()));
        }
        return findings.hasErrors() ? ExitCode.COURSE_HAS_ERRORS : ExitCode.FINE;
    }

    private void sidecar(Path file, Path sidecar, String skeleton) throws IOException {
        Path shown = file.resolveSibling(sidecar.getFileName());
        if (!writeSidecar.<Boolean>getValue()) {
            terminal.out().println("  a " + shown + " to start from (--write-sidecar writes it):");
            skeleton.lines().forEach(line -> terminal.out().println("    " + line));
            return;
        }
        try {
            Files.write(sidecar, skeleton.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("'" + shown + "' is there already; it was left as it is");
        }
        terminal.out().println("  wrote " + shown);
    }
}
