package org.colloquy.transcript;

import org.colloquy.diagnostic.SourceText;

/** One way in which recorded conversations are written down; one class per format. */
interface TranscriptFormat {
    /** The name that a sidecar's {@code format:} uses. */
    String name();

    /** How many turns of this format a text seems to hold; 0 when it is something else. */
    int score(SourceText source);

    /** The turns of a text, as they stand in it. */
    Transcript read(SourceText source);
}
