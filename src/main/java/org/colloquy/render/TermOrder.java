package org.colloquy.render;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.markdown.ConvertedGlossary;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a site's glossary in the order of its language. They are sorted when the first page asks, and once: the
 * tables of an order take longer to make than a page. Safe to share between threads.
 */
final class TermOrder {
    private final Locale locale;
    private @Nullable List<Placed> sorted;

    TermOrder(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    /**
     * A term in its place.
     *
     * @param letter the upper-case first letter without accents that the language does not count as letters of their own;
     *               empty when the term begins with no letter
     */
    record Placed(ConvertedGlossary.Entry entry, String letter, CollationKey key) implements Comparable<Placed> {
        String name() {
            return entry.term().name();
        }

        @Override
        public int compareTo(Placed other) {
            if (letter.isEmpty() != other.letter.isEmpty()) {
                return letter.isEmpty() ? 1 : -1;
            }
            // terms that the language's order takes for the same are told apart by their characters
            int order = key.compareTo(other.key);
            return order == 0 ? name().compareTo(other.name()) : order;
        }
    }

    /**
     * The terms from A to Z, those that begin with no letter last.
     *
     * @param glossary the same each time
     */
    synchronized List<Placed> sorted(ConvertedGlossary glossary) {
        if (sorted == null) {
            sorted = sort(glossary);
        }
        return sorted;
    }

    private List<Placed> sort(ConvertedGlossary glossary) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Collator primary = (Collator) collator.clone();
        primary.setStrength(Collator.PRIMARY);
        List<Placed> terms = new ArrayList<>(glossary.entries().size());
        for (ConvertedGlossary.Entry entry : glossary.entries()) {
            String name = entry.term().name();
            terms.add(new Placed(entry, letter(name, primary), collator.getCollationKey(name)));
        }
        return terms.stream().sorted().toList();
    }

    private String letter(String name, Collator primary) {
        int first = name.codePointAt(0);
        if (!Character.isLetter(first)) {
            return "";
        }
        String upper = Character.toString(first).toUpperCase(locale);
        String letter = upper.substring(0, upper.offsetByCodePoints(0, 1));
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String base = plain.substring(0, plain.offsetByCodePoints(0, 1));
        return base.equals(letter) || primary.compare(letter, base) == 0 ? base : letter;
    }
}
