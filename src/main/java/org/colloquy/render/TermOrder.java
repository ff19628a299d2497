package org.colloquy.render;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.markdown.ConvertedGlossary;

/** How terms are sorted in the course's language. */
final class TermOrder {
    private final Locale locale;
    private final Collator collator;
    private final Collator primary;

    TermOrder(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.collator = Collator.getInstance(locale);
        this.collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        this.primary = (Collator) collator.clone();
        this.primary.setStrength(Collator.PRIMARY);
    }

    /** The terms from A to Z, those that begin with no letter last. */
    List<ConvertedGlossary.Entry> sorted(ConvertedGlossary glossary) {
        // terms that the language's order takes for the same are told apart by their characters
        return glossary.entries().stream()
                .map(entry ->
                        new Placed(entry, collator.getCollationKey(entry.term().name())))
                .sorted(Comparator.comparing(
                                (Placed term) -> letter(term.name()).isEmpty())
                        .thenComparing(Placed::key)
                        .thenComparing(Placed::name))
                .map(Placed::entry)
                .toList();
    }

    private record Placed(ConvertedGlossary.Entry entry, CollationKey key) {
        String name() {
            return entry.term().name();
        }
    }

    /** The upper-case first letter without accents that the language does not count as letters of their own. */
    Optional<String> letter(String name) {
        int first = name.codePointAt(0);
        if (!Character.isLetter(first)) {
            return Optional.empty();
        }
        String upper = Character.toString(first).toUpperCase(locale);
        String letter = upper.substring(0, upper.offsetByCodePoints(0, 1));
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String base = plain.substring(0, plain.offsetByCodePoints(0, 1));
        return Optional.of(primary.compare(letter, base) == 0 ? base : letter);
    }
}
