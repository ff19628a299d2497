package org.colloquy.check;

/** Checks what only the whole site can tell. */
public final class SiteChecker {}
