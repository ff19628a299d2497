package org.colloquy.transcript.table;

/**
 * A field of a table.
 *
 * @param text  without its quotes
 * @param start offset of its first character, quote included
 * @param end   offset after its last character
 */
record Cell(String text, int start, int end) {}
