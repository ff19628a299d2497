package org.colloquy.markdown;

import java.util.List;
import java.util.Optional;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;

/**
 * The glossary with its explanations as HTML, in the author's order.
 *
 * @param introduction the text above the terms as HTML; empty when there is none
 * @param anchors links from it to places on pages, to be checked when all ids are known
 */
public record ConvertedGlossary(
        String introduction, List<Entry> entries, List<Anchor> anchors, List<Diagnostic> diagnostics) {
    /** The glossary of a course that has none. */
    public static final ConvertedGlossary NONE = new ConvertedGlossary("", List.of(), List.of(), List.of());

    public ConvertedGlossary {
        entries = List.copyOf(entries);
        anchors = List.copyOf(anchors);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A term and its explanations. */
    public record Entry(Term term, List<Explained> explanations) {
        public Entry {
            explanations = List.copyOf(explanations);
        }
    }

    /** One explanation: its label as plain text and its Markdown as HTML. */
    public record Explained(Optional<String> label, String html) {}
}
