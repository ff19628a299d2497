package org.colloquy;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build and how.
 *
 * @param project     the author's folder
 * @param destination where the site goes; {@code site} in the project when not given
 * @param cache       a folder for results that are slow to make; it may vanish at any time
 * @param drafts      whether drafts are built too
 * @param instructor  whether the instructor's blocks are kept
 * @param strict      whether warnings keep the old site in place as errors do
 * @param force       whether the site is written in spite of errors
 */
public record BuildRequest(
        Path project,
        Optional<Path> destination,
        Path cache,
        boolean drafts,
        boolean instructor,
        boolean strict,
        boolean force) {
    /** The folder that the site goes into. */
    public Path output() {
        return destination.orElse(project.resolve("site"));
    }
}
