package org.colloquy.course;

import java.util.List;
import java.util.Optional;

/**
 * Lessons that belong together; units may nest.
 *
 * @param path  the folder relative to the course ({@code 03-sharing}); for a unit that has no folder (a part of
 *              SUMMARY.md, an entry of {@code units:}) the slug of its title below its parent's path
 * @param text  the unit's own text, from {@code index.md} or {@code README.md} in its folder
 * @param items its lessons and units in order
 */
public record Unit(String path, String title, Optional<Lesson> text, List<CourseItem> items) implements CourseItem {
    public Unit {
        items = List.copyOf(items);
    }
}
