package org.colloquy.markdown;

/**
 * A heading of an article.
 *
 * @param level 2 to 6
 * @param id    its anchor
 * @param html  its words with their markup, links taken out
 * @param text  its words
 */
public record Heading(int level, String id, String html, String text) {}
