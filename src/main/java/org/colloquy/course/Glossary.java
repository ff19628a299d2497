package org.colloquy.course;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;

/**
 * The terms of a course, in the author's order.
 *
 * @param path   the file relative to the course; empty when there is no glossary
 * @param source the whole file, so that offsets lead to the author's lines
 * @param introduction the Markdown between the title and the first term
 */
public record Glossary(
        Optional<String> path, SourceText source, String title, Optional<Introduction> introduction, List<Term> terms) {
    /** The glossary of a course that has none. */
    public static final Glossary NONE = new Glossary(Optional.empty(), SourceText.of("glossary.md", ""), "", List.of());

    /** A stretch of the glossary's source, by its offsets. */
    public record Introduction(int start, int end) {}

    /** A glossary without an introduction. */
    public Glossary(Optional<String> path, SourceText source, String title, List<Term> terms) {
        this(path, source, title, Optional.empty(), terms);
    }

    public Glossary {
        terms = List.copyOf(terms);
    }
}
