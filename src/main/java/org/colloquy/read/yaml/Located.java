package org.colloquy.read.yaml;

/**
 * A text that an author wrote, with its place in the file.
 *
 * @param start offset of its first character, the quote included
 * @param end   offset after its last character
 */
public record Located(String text, int start, int end) {}
