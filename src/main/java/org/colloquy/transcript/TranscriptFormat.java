package org.colloquy.transcript;

import java.util.Set;
import org.colloquy.diagnostic.SourceText;

/** One way in which recorded conversations are written down; one class per format. */
interface TranscriptFormat {
    /** The name that a sidecar's {@code format:} uses. */
    String name();

    /**
     * How many turns of this format a text seems to hold; 0 when it is something else.
     *
     * @param roster the labels of speakers that the author names, which are speakers whatever they look like
     */
    int score(SourceText source, Set<String> roster);

    /** The turns of a text, as they stand in it. */
    Transcript read(SourceText source, Set<String> roster);
}
