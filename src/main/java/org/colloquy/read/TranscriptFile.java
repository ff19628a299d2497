package org.colloquy.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.TranscriptReader;

/**
 * A transcript by itself, read as it would be in a course.
 *
 * @param source      its text
 * @param sidecar     the {@code .yml} of the same name, whether it is there or not
 * @param reading     what was understood
 * @param diagnostics what is wrong with the file, its sidecar or its text
 */
public record TranscriptFile(
        SourceText source, Path sidecar, TranscriptReader.Reading reading, List<Diagnostic> diagnostics) {
    /** A day of talk with times for every word fits, and what is larger would not fit into memory several times over. */
    static final int LARGEST_MEGABYTES = 32;

    public TranscriptFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a transcript and the sidecar beside it.
     *
     * @param shown the path that diagnostics name
     * @throws IOException when the disk fails
     */
    public static TranscriptFile read(Path file, String shown) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        Path sidecar =
                file.resolveSibling(FileName.withoutEnding(file.getFileName().toString()) + ".yml");
        SourceText source;
        if (Files.size(file) > LARGEST_MEGABYTES * 1024L * 1024L) {
            problems.add(tooLarge(shown));
            source = SourceText.of(shown, "");
        } else {
            source = TextFile.read(file, shown, problems);
        }
        TranscriptReader.Reading reading =
                TranscriptReader.read(file.getFileName().toString(), source, sidecar(sidecar, shown, problems));
        if (problems.stream().noneMatch(problem -> problem.rule() == Rule.TOO_LARGE)) {
            problems.addAll(reading.diagnostics());
        }
        return new TranscriptFile(source, sidecar, reading, problems);
    }

    private static Optional<Sidecar> sidecar(Path file, String shown, List<Diagnostic> problems) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String name = FileName.withoutEnding(shown) + ".yml";
        return Optional.of(SidecarReader.read(TextFile.read(file, name, problems), MediaReader.ALONE, problems));
    }

    static Diagnostic tooLarge(String shown) {
        String message = "the transcript is larger than " + LARGEST_MEGABYTES + " MB; it is left out";
        return Diagnostic.of(Rule.TOO_LARGE, shown, message)
                .withHint("cut it into several transcripts, or export it without times for single words");
    }
}
