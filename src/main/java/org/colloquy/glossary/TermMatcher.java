package org.colloquy.glossary;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.course.Glossary;
import org.colloquy.course.Term;
import org.colloquy.course.Term.Name;

/**
 * Finds the names of a glossary's terms in texts. Immutable and safe to share between threads.
 *
 * <p>Names are found as whole words by Unicode's rules, and inside words in scripts that are written without spaces; their
 * case matters only where {@link Term.Match} says so. Regular English plurals count. White space of any kind and length,
 * hyphens between words, kinds of apostrophes and composed or decomposed accents make no difference. Where two names stand
 * for the same words, the one written so wins over a plural made of the other, then the one that asks for its case, then the
 * first in the glossary.
 */
public final class TermMatcher {
    private static final Comparator<Match> LEFTMOST_LONGEST = (a, b) ->
            a.start() == b.start() ? Integer.compare(b.end(), a.end()) : Integer.compare(a.start(), b.start());

    /** From folded names to what may be meant by them. */
    private final FormTrie<List<Form>> trie;

    /**
     * A way in which a term may be written.
     *
     * @param cased   its letters with their case
     * @param exact   whether the case matters
     * @param derived whether it is a plural or singular made from the author's name
     */
    private record Form(Term term, String cased, boolean exact, boolean derived) {
        static final Comparator<Form> BY_WEIGHT = (a, b) ->
                a.derived == b.derived ? Boolean.compare(b.exact, a.exact) : Boolean.compare(a.derived, b.derived);

        boolean stands(FoldedText text, int start, int end) {
            return !exact || cased.equals(text.cased(start, end));
        }
    }

    private TermMatcher(FormTrie<List<Form>> trie) {
        this.trie = trie;
    }

    public static TermMatcher of(Glossary glossary) {
        SortedMap<String, List<Form>> forms = new TreeMap<>();
        for (Term term : glossary.terms()) {
            for (Name name : term.names()) {
                addForms(forms, term, name);
            }
        }
        forms.values().forEach(same -> same.sort(Form.BY_WEIGHT));
        return new TermMatcher(new FormTrie<>(forms));
    }

    private static void addForms(Map<String, List<Form>> forms, Term term, Name name) {
        String written = name.text().strip();
        if (name.match() == Term.Match.NEVER || written.isEmpty()) {
            return;
        }
        boolean exact = name.match() == Term.Match.CASE;
        addForm(forms, term, written, exact, false);
        Plurals.of(written, exact).forEach(plural -> addForm(forms, term, plural, exact, true));
    }

    private static void addForm(
            Map<String, List<Form>> forms, Term term, String written, boolean exact, boolean derived) {
        FoldedText text = FoldedText.of(written);
        int length = text.folded().length;
        if (length > 0) {
            forms.computeIfAbsent(new String(text.folded()), key -> new ArrayList<>())
                    .add(new Form(term, text.cased(0, length), exact, derived));
        }
    }

    /** All terms in a text: leftmost, then longest, none overlapping another, in order. */
    public List<Match> find(CharSequence text) {
        if (trie.isEmpty()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        List<Match> found = new ArrayList<>();
        CharBuffer characters = CharBuffer.wrap(folded.folded());
        FormTrie.Hit<List<Form>> collect = (start, end, forms) -> {
            if (WordBorders.surround(characters, start, end)) {
                for (Form form : forms) {
                    if (form.stands(folded, start, end)) {
                        found.add(new Match(form.term(), folded.offset(start), folded.offset(end)));
                        return;
                    }
                }
            }
        };
        trie.find(folded.folded(), collect);
        return found.isEmpty() ? List.of() : withoutOverlaps(found);
    }

    private static List<Match> withoutOverlaps(List<Match> found) {
        found.sort(LEFTMOST_LONGEST);
        List<Match> kept = new ArrayList<>();
        int end = 0;
        for (Match match : found) {
            if (match.start() >= end) {
                kept.add(match);
                end = match.end();
            }
        }
        return List.copyOf(kept);
    }
}
