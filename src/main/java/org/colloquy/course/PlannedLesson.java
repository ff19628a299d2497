package org.colloquy.course;

/** A lesson that is announced and not written yet: {@code - [Title]()} in SUMMARY.md. It has no page. */
public record PlannedLesson(String title) implements CourseItem {}
