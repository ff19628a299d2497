package org.colloquy.transcript;

import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;

/** Turns a transcript and its sidecar into a dialogue. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /** A dialogue, absent when nobody speaks in the text, and what was wrong. */
    public record Reading(Optional<Dialogue> dialogue, List<Diagnostic> diagnostics) {}

    /**
     * Reads a transcript in whichever format it is.
     *
     * @param path    the transcript relative to the course, with {@code /}
     * @param sidecar absent when there is no file beside it
     */
    public static Reading read(String path, SourceText source, Optional<Sidecar> sidecar) {
        return new Reading(Optional.empty(), List.of());
    }
}
