package org.colloquy.markdown.html;

/** Knows how each fenced block is written. Safe to share between threads. */
@FunctionalInterface
public interface BlockWriters {
    /** The writer for blocks of this name; for a name that means nothing, one that says so and keeps the content. */
    BlockWriter forName(String name);
}
