package org.colloquy.glossary;

import java.util.List;
import org.colloquy.course.Glossary;

/** Finds the names of a glossary's terms in texts. Immutable and safe to share between threads. */
public final class TermMatcher {
    private TermMatcher() {}

    public static TermMatcher of(Glossary glossary) {
        return new TermMatcher();
    }

    /** All terms in a text: leftmost, then longest, none overlapping another, in order. */
    public List<Match> find(CharSequence text) {
        return List.of();
    }
}
