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
    /** Files written because they are new or changed, left because they are the same, and deleted because nothing makes them any more. */
    public record Output(int written, int unchanged, int deleted) {}
}
