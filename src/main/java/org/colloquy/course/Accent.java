package org.colloquy.course;

import org.colloquy.colour.Colour;

/** The colour of links, buttons and marks: {@code accent} below {@code theme} in course.yml. */
public record Accent(Colour colour, Written written) {}
