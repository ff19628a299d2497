package org.colloquy.markdown.html;

import org.colloquy.markdown.syntax.FencedBlock;

/** Writes the fenced blocks of one name. Safe to share between threads: what it needs to remember is in the writer. */
@FunctionalInterface
public interface BlockWriter {
    void write(FencedBlock block, ArticleWriter writer);
}
