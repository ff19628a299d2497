package org.colloquy.render;

/** Renders pages through templates. */
public final class SiteRenderer {}
