package org.colloquy.transcript.markup;

/**
 * Text of an element, decoded.
 *
 * @param literal whether it stands in the source as it is here
 * @param start   its offset in the source
 * @param end     the offset after it
 */
record Chars(String text, boolean literal, int start, int end) implements Node {}
