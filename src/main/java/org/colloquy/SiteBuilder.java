package org.colloquy;

/** Builds a site. */
public final class SiteBuilder {}
