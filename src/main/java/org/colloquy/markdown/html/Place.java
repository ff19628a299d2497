package org.colloquy.markdown.html;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.colloquy.course.Glossary;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;

/**
 * Where the text that is being written stands.
 *
 * @param path    its file relative to the course; links are relative to it
 * @param source  the whole file
 * @param offsets from an offset in the text to the offset in the file
 * @param own     the term whose explanation it is
 * @param silent  whether its problems are reported elsewhere: those of an explanation, with the glossary
 */
record Place(String path, SourceText source, IntUnaryOperator offsets, Optional<Term> own, boolean silent) {

    /** A whole file. */
    static Place of(String path, SourceText source) {
        return new Place(path, source, IntUnaryOperator.identity(), Optional.empty(), false);
    }

    /** One explanation of the glossary. */
    static Place of(Glossary glossary, Term term, Term.Explanation explanation, boolean silent) {
        IntUnaryOperator offsets = new OutdentedLines(glossary.source().text(), explanation);
        return new Place(glossary.path().orElse(""), glossary.source(), offsets, Optional.of(term), silent);
    }

    /** A text of its own that stands at an offset of this one. */
    Place from(int offset) {
        return new Place(path, source, at -> offsets.applyAsInt(offset + at), own, silent);
    }

    boolean isIn(Term term) {
        return own.isPresent() && own.get().id().equals(term.id());
    }

    int toSource(int offset) {
        return offsets.applyAsInt(offset);
    }

    /** The end of a stretch; an offset behind the last character may already lie in another line of the file. */
    int toSourceEnd(int start, int end) {
        return end <= start ? toSource(start) : toSource(end - 1) + 1;
    }

    Optional<Diagnostic> problem(Rule rule, int start, int end, String message) {
        return silent
                ? Optional.empty()
                : Optional.of(source.problem(rule, toSource(start), toSourceEnd(start, end), message));
    }
}
