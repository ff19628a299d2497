package org.colloquy.course;

import java.util.Optional;

/**
 * Somebody who speaks in a dialogue.
 *
 * @param key  the label in the transcript ({@code P1}); empty for whoever speaks where a transcript does not tell who it is
 * @param name what readers see: the sidecar's name, or the label; empty when there is neither
 * @param role such as {@code mentor} or {@code learner}, from the sidecar
 * @param side on which side of the page the turns stand: the second speaker is answered from the other side
 */
public record Speaker(String key, String name, Optional<String> role, Side side) {
    /** Where a speaker's turns stand; a course with one or many speakers keeps all at the start. */
    public enum Side {
        START,
        END
    }
}
