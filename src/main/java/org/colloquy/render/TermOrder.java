package org.colloquy.render;

import java.nio.charset.StandardCharsets;
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
    private @Nullable Collator collator;
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
    record Placed(ConvertedGlossary.Entry entry, String letter) {}

    /** @param key in the order of its characters */
    private record Keyed(Placed placed, String key) {
        String name() {
            return placed.entry().term().name();
        }

        boolean hasLetter() {
            return !placed.letter().isEmpty();
        }
    }

    /**
     * The terms from A to Z, those that begin with no letter last.
     *
     * @param glossary the same each time
     */
    synchronized List<Placed> sorted(ConvertedGlossary glossary) {
        if (sorted == null) {
            sorted = sort(glossary.entries());
        }
        return sorted;
    }

    private List<Placed> sort(List<ConvertedGlossary.Entry> entries) {
        boolean plain = locale.getLanguage().equals("en")
                && entries.stream()
                        .allMatch(entry -> PlainEnglish.is(entry.term().name()));
        List<Keyed> terms = new ArrayList<>(entries.size());
        for (ConvertedGlossary.Entry entry : entries) {
            String name = entry.term().name();
            String letter = plain ? PlainEnglish.letter(name) : letter(name);
            terms.add(new Keyed(new Placed(entry, letter), plain ? PlainEnglish.key(name) : key(name)));
        }
        terms.sort(this::compare);
        return terms.stream().map(Keyed::placed).toList();
    }

    private int compare(Keyed a, Keyed b) {
        if (a.hasLetter() != b.hasLetter()) {
            return a.hasLetter() ? -1 : 1;
        }
        int order = a.key().compareTo(b.key());
        if (order == 0) {
            order = collator().compare(a.name(), b.name());
        }
        // terms that the language's order takes for the same are told apart by their characters
        return order == 0 ? a.name().compareTo(b.name()) : order;
    }

    /** The bytes of the language's own key, one a character: their order is that of the language. */
    private String key(String name) {
        return new String(collator().getCollationKey(name).toByteArray(), StandardCharsets.ISO_8859_1);
    }

    private String letter(String name) {
        int first = name.codePointAt(0);
        if (!Character.isLetter(first)) {
            return "";
        }
        String upper = Character.toString(first).toUpperCase(locale);
        String letter = upper.substring(0, upper.offsetByCodePoints(0, 1));
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String base = plain.substring(0, plain.offsetByCodePoints(0, 1));
        return base.equals(letter) || isSameLetter(letter, base) ? base : letter;
    }

    private boolean isSameLetter(String a, String b) {
        Collator primary = (Collator) collator().clone();
        primary.setStrength(Collator.PRIMARY);
        return primary.compare(a, b) == 0;
    }

    private Collator collator() {
        if (collator == null) {
            collator = Collator.getInstance(locale);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        }
        return collator;
    }
}
