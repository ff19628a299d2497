package org.colloquy.read;

/** Reads an author's folder. */
public final class CourseReader {}
