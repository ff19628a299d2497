package org.colloquy.course;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a dialogue about one thing.
 *
 * @param id      unique in the dialogue, and not the id of a turn
 * @param title   absent for turns before the first segment of the sidecar, and for a dialogue without segments
 * @param from    what the sidecar says of where it begins; absent for a segment that the sidecar does not name
 * @param lessons paths of lessons that take it up, as written in the sidecar
 */
public record Segment(
        String id, Optional<String> title, Optional<Written> from, List<Written> lessons, List<Turn> turns) {
    public Segment {
        lessons = List.copyOf(lessons);
        turns = List.copyOf(turns);
    }

    /** A segment that no sidecar names. */
    public Segment(String id, Optional<String> title, List<Written> lessons, List<Turn> turns) {
        this(id, title, Optional.empty(), lessons, turns);
    }
}
