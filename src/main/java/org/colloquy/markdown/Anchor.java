package org.colloquy.markdown;

import org.colloquy.site.Page;

/**
 * A link to a place on a page.
 *
 * @param page     the page it leads to
 * @param id       the place, not encoded
 * @param start    offset of the link's address in the source it stands in
 * @param end      offset after it
 */
public record Anchor(Page page, String id, int start, int end) {}
