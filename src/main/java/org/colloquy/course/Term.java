package org.colloquy.course;

import java.util.List;
import java.util.Optional;

/**
 * A word of the glossary with its explanations.
 *
 * @param id           the slug of its name, unique in the glossary; its anchor on the glossary page
 * @param names        the name, then its aliases; never empty
 * @param explanations one or more, the plainest first
 * @param start        offset of the first term line in the glossary's source
 * @param end          offset of the end of that line
 */
public record Term(String id, List<Name> names, List<Explanation> explanations, int start, int end) {
    public Term {
        names = List.copyOf(names);
        explanations = List.copyOf(explanations);
    }

    /** What readers see as the term. */
    public String name() {
        return names.get(0).text();
    }

    /** A name or alias, how it is found in texts, and where its line stands in the glossary's source. */
    public record Name(String text, Match match, int start, int end) {}

    /** How a name is matched in texts. */
    public enum Match {
        /** Whatever the case; the way of names that are not all capitals. */
        ANY_CASE,
        /** Only as written: {@code {match=case}}, and names in all capitals. */
        CASE,
        /** Never: {@code {match=never}}. */
        NEVER
    }

    /**
     * One way to explain the term.
     *
     * @param label    the bold words it begins with, without their full stop: {@code Analogy}
     * @param start    offset of its Markdown in the glossary's source
     * @param end      offset after its last character
     * @param markdown its text with the indentation of the list taken away; the label is not repeated in it
     */
    public record Explanation(Optional<String> label, String markdown, int start, int end) {}
}
