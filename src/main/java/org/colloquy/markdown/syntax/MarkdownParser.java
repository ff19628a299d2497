package org.colloquy.markdown.syntax;

/** Parses Markdown as Colloquy reads it. Safe to share between threads. */
public final class MarkdownParser {}
