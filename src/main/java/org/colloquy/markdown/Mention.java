package org.colloquy.markdown;

/**
 * A term used in a text.
 *
 * @param termId the term's id
 * @param anchor the heading or turn under which it stands; empty above the first heading
 * @param label  the heading's words or the speaker's name; empty above the first heading
 */
public record Mention(String termId, String anchor, String label) {}
