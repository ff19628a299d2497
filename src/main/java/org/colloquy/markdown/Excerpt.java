package org.colloquy.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A part of a dialogue that an article shows.
 *
 * @param dialogue the dialogue's id
 * @param segment  the segment's id when a whole segment was asked for
 * @param turns    the ids of the turns it shows, in order
 * @param anchor   the id of the excerpt on its page
 * @param asks     whether it stops before a turn and asks readers for their own answer
 */
public record Excerpt(String dialogue, Optional<String> segment, List<String> turns, String anchor, boolean asks) {
    public Excerpt {
        turns = List.copyOf(turns);
    }
}
