package org.colloquy.markdown.html;

import org.colloquy.course.Glossary;
import org.colloquy.course.Term;
import org.colloquy.site.Page;

/** Writes explanations of the glossary as blocks of an article, with their links made relative to its page. */
public final class ExplanationWriter {
    private final ArticleWriter writer;

    public ExplanationWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    /** As {@link #write}, in a section of its own: every entry of the glossary links its terms anew. */
    public void entry(Term term, Term.Explanation explanation) {
        writer.findings().section(term.id(), term.name());
        write(term, explanation);
    }

    /** Writes an explanation; nothing where it would stand inside of itself. */
    public void write(Term term, Term.Explanation explanation) {
        if (writer.place().isIn(term)) {
            return;
        }
        Glossary glossary = writer.conversion().site().course().glossary();
        Place place = Place.of(glossary, term, explanation, !(writer.page() instanceof Page.GlossaryPage));
        writer.elsewhere(
                place, writer.style(), () -> writer.children(writer.parser().parse(explanation.markdown())));
    }
}
