package org.colloquy.markdown.html;

/** Writes one article: walks its syntax tree once and collects on the way what the rest of the build needs to know. */
public final class ArticleWriter {}
