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
import org.jspecify.annotations.Nullable;

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
    /** From folded names to what may be meant by them. */
    private final FormTrie<List<Form>> trie;

    private final boolean isEmpty;

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

    private TermMatcher(SortedMap<String, List<Form>> forms) {
        this.trie = new FormTrie<>(forms);
        this.isEmpty = forms.isEmpty();
    }

    public static TermMatcher of(Glossary glossary) {
        SortedMap<String, List<Form>> forms = new TreeMap<>();
        for (Term term : glossary.terms()) {
            for (Name name : term.names()) {
                addForms(forms, term, name);
            }
        }
        forms.values().forEach(same -> same.sort(Form.BY_WEIGHT));
        return new TermMatcher(forms);
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
        if (isEmpty) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        char[] characters = folded.folded();
        CharBuffer buffer = CharBuffer.wrap(characters);
        List<Match> found = new ArrayList<>();
        char before = ' ';
        int at = 0;
        while (at < characters.length) {
            char c = characters[at];
            int end = at;
            if (!(isPlain(c) && isPlain(before)) && trie.step(FormTrie.ROOT, c) != FormTrie.NONE) {
                boolean begins = (isPlain(c) && before == ' ') || WordBorders.isStart(buffer, at);
                end = begins ? addLongest(folded, buffer, at, found) : at;
            }
            at = Math.max(end, at + 1);
            before = characters[at - 1];
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /** Letters and digits of ASCII: a word begins before one after a space, and none between two of them. */
    private static boolean isPlain(char folded) {
        return (folded >= 'a' && folded <= 'z') || (folded >= '0' && folded <= '9');
    }

    /** Adds the longest term that begins somewhere, and returns where it ends, or where it would have begun. */
    private int addLongest(FoldedText text, CharBuffer buffer, int start, List<Match> found) {
        int end = start;
        Term term = null;
        int state = FormTrie.ROOT;
        for (int at = start; at < buffer.length(); at++) {
            state = trie.step(state, buffer.get(at));
            if (state == FormTrie.NONE) {
                break;
            }
            List<Form> forms = trie.value(state);
            Term meant = forms == null || !WordBorders.isEnd(buffer, at + 1) ? null : meant(forms, text, start, at + 1);
            if (meant != null) {
                term = meant;
                end = at + 1;
            }
        }
        if (term != null) {
            found.add(new Match(term, text.offset(start), text.offset(end)));
        }
        return end;
    }

    private static @Nullable Term meant(List<Form> forms, FoldedText text, int start, int end) {
        for (Form form : forms) {
            if (form.stands(text, start, end)) {
                return form.term();
            }
        }
        return null;
    }
}
