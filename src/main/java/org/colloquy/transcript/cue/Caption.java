package org.colloquy.transcript.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caption as it stands in a file.
 *
 * @param id     what is written above its times; may be empty
 * @param timing null when its times cannot be read
 * @param lines  what it shows, decoded and without markup: wrapped lines, an empty one between paragraphs
 * @param from   offset of its first character in the source
 * @param to     offset after its last character in the source
 */
record Caption(String id, @Nullable Timing timing, List<Line> lines, int from, int to) {
    Caption {
        lines = List.copyOf(lines);
    }

    /**
     * A line or a part of one.
     *
     * @param voice who says it, where the file's markup tells; empty when the markup says that nobody knows
     */
    record Line(@Nullable String voice, String text) {}

    Caption withLines(List<Line> other) {
        return new Caption(id, timing, other, from, to);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }
}
