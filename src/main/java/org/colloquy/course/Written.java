package org.colloquy.course;

import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;

/**
 * A value in an author's file, for checks that come when the rest of the course is known.
 *
 * @param text   as it was written
 * @param source the whole file
 * @param start  offset of its first character
 * @param end    offset after its last character
 */
public record Written(String text, SourceText source, int start, int end) {

    /** A problem with the value, at its place. */
    public Diagnostic problem(Rule rule, String message) {
        return source.problem(rule, start, end, message);
    }
}
