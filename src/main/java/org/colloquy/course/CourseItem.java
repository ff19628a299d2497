package org.colloquy.course;

/** What stands in the order of a course. */
public sealed interface CourseItem permits Unit, Lesson, PlannedLesson {
    /** The words that navigation shows. */
    String title();
}
