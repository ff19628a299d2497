package org.colloquy.course;

import java.nio.file.Path;

/**
 * A file that is published as it is.
 *
 * @param path relative to the course, with {@code /}
 * @param file where it lies on disk
 */
public record Asset(String path, Path file) {}
