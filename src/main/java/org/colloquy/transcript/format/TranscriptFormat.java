package org.colloquy.transcript.format;

import org.colloquy.diagnostic.SourceText;

/**
 * One way in which recorded conversations are written down; one class per format. A format with a sign of its own, such as
 * the first word of WebVTT, recognises a text by it; among the others the one that finds the most turns is taken.
 */
public interface TranscriptFormat {
    /** The name that a sidecar's {@code format:} uses. */
    String name();

    /**
     * Whether a text bears a sign that only this format has. The first format that says so reads the text, whether it finds
     * turns or not, and so it tells what is wrong with it.
     */
    default boolean recognises(SourceText source) {
        return false;
    }

    /** How many turns of this format a text seems to hold; 0 when it is something else, or when the sign alone decides. */
    default int score(SourceText source, Hints hints) {
        return 0;
    }

    /** The turns of a text, as they stand in it. Bad content ends in diagnostics and never in an exception. */
    Transcript read(SourceText source, Hints hints);
}
