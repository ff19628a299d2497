package org.colloquy.course;

import java.util.List;
import java.util.Optional;

/**
 * A way through some lessons of a course, for readers who want something in particular: one of {@code paths} in course.yml.
 *
 * @param title       what it is called
 * @param description for whom it is
 * @param lessons     paths of lessons in the order to read them, relative to the course; whether they exist is checked later
 */
public record LearningPath(String title, Optional<String> description, List<Written> lessons) {
    public LearningPath {
        lessons = List.copyOf(lessons);
    }
}
