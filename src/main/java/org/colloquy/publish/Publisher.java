package org.colloquy.publish;

/** Writes the site. */
public final class Publisher {}
