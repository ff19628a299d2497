package org.colloquy.transcript.format;

/**
 * Something that stands in a transcript and not in its dialogue.
 *
 * @param start  its offset in the source
 * @param end    the offset after it
 * @param reason why: lower case, no full stop, the same words for the same reason ({@code a note to editors})
 */
public record Dropped(int start, int end, String reason) {}
