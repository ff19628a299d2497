package org.colloquy.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to read of a project.
 *
 * @param drafts      whether lessons with {@code draft: true} are taken in
 * @param destination the folder of the output, which is no source even when it lies among them
 */
public record ReadOptions(boolean drafts, Optional<Path> destination) {
    /** No drafts, and the output not among the sources. */
    public static final ReadOptions DEFAULT = new ReadOptions(false, Optional.empty());
}
