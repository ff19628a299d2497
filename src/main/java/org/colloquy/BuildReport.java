package org.colloquy;

import java.util.Optional;
import org.colloquy.diagnostic.Findings;

/**
 * How a build went.
 *
 * @param findings everything that is wrong with the course
 * @param pages    how many pages the site has
 * @param lessons  how many of them are lessons
 * @param output   what was done to the output folder; absent when it was left as it was
 */
public record BuildReport(Findings findings, int pages, int lessons, Optional<Output> output) {
    /**
     * What was done to the output folder, in files.
     *
     * @param written   new or changed
     * @param unchanged left because they are the same
     * @param deleted   made by an earlier build, and by this one no more
     * @param site      tells the site as it stands now from all others
     */
    public record Output(int written, int unchanged, int deleted, String site) {}
}
