package org.colloquy.publish;

/**
 * What a build did to the output folder, in files.
 *
 * @param written   new or changed
 * @param unchanged left as they were, because their bytes are the same
 * @param deleted   written by an earlier build and no longer part of the site
 */
public record Published(int written, int unchanged, int deleted) {}
