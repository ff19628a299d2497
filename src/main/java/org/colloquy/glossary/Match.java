package org.colloquy.glossary;

import org.colloquy.course.Term;

/**
 * A term found in a text.
 *
 * @param start offset of its first character in the text that was searched
 * @param end   offset after its last character
 */
public record Match(Term term, int start, int end) {}
