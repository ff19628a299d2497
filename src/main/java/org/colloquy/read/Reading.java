package org.colloquy.read;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.course.Course;
import org.colloquy.diagnostic.Diagnostic;

/**
 * A course, and what was wrong with its files.
 *
 * @param root        the folder of the sources on disk, absolute and without symbolic links
 * @param diagnostics sorted
 */
public record Reading(Course course, Path root, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }
}
