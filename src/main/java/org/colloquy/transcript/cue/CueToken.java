package org.colloquy.transcript.cue;

import java.time.Duration;
import java.util.List;

/** A piece of the payload of a WebVTT cue. */
sealed interface CueToken {
    /** Words, decoded. */
    record Words(String text) implements CueToken {}

    /**
     * The begin of a span.
     *
     * @param name       the tag's name
     * @param annotation what stands after the name and the classes: the speaker of a {@code v}
     */
    record Open(String name, List<String> classes, String annotation) implements CueToken {
        public Open {
            classes = List.copyOf(classes);
        }
    }

    /** The end of a span. */
    record Close(String name) implements CueToken {}

    /** When the words after it are said. */
    record Stamp(Duration time) implements CueToken {}
}
