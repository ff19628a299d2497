package org.colloquy.render;

import org.colloquy.markdown.Mention;
import org.colloquy.site.Page;

/** A term used on a page. */
public record TermUse(Page page, Mention mention) {}
