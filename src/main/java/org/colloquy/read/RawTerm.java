package org.colloquy.read;

import java.util.List;

/**
 * An entry of the glossary as it stands in the file.
 *
 * @param names        the lines with its name and aliases, without heading marks
 * @param explanations empty when nothing explains it
 */
record RawTerm(List<Line> names, List<RawText> explanations) {
    RawTerm {
        names = List.copyOf(names);
        explanations = List.copyOf(explanations);
    }

    /**
     * Markdown with its place.
     *
     * @param markdown with the indentation of the list taken away
     * @param start    offset of its first character
     * @param end      offset after its last character
     */
    record RawText(String markdown, int start, int end) {}
}
