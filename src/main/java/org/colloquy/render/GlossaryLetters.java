package org.colloquy.render;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.course.Term;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** The glossary page's terms by first letter, in the order of the course's language. */
final class GlossaryLetters {
    private static final String OTHER = "#";

    private final Locale locale;
    private final Collator collator;
    private final Url url;
    private final Map<String, List<TermUse>> uses;

    GlossaryLetters(String language, Url url, Map<String, List<TermUse>> uses) {
        this.locale = Locale.forLanguageTag(language);
        this.collator = Collator.getInstance(locale);
        this.collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        this.url = url;
        this.uses = uses;
    }

    List<GlossaryView.Letter> letters(ConvertedGlossary glossary) {
        // terms that the language's order takes for the same are told apart by their characters
        Comparator<ConvertedGlossary.Entry> byName =
                Comparator.comparing(entry -> entry.term().name(), collator::compare);
        Map<String, List<GlossaryView.Entry>> byLetter = new LinkedHashMap<>();
        glossary.entries().stream()
                .sorted(Comparator.comparing((ConvertedGlossary.Entry entry) ->
                                letter(entry.term().name()).equals(OTHER))
                        .thenComparing(byName)
                        .thenComparing(entry -> entry.term().name()))
                .forEach(entry -> byLetter.computeIfAbsent(letter(entry.term().name()), any -> new ArrayList<>())
                        .add(entry(entry)));
        List<GlossaryView.Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, terms) -> letters.add(
                new GlossaryView.Letter(letter, "letter-" + (letter.equals(OTHER) ? "other" : letter), terms)));
        return letters;
    }

    /** The upper-case first letter without accents that the language does not count as letters of their own. */
    private String letter(String name) {
        int first = name.codePointAt(0);
        if (!Character.isLetter(first)) {
            return OTHER;
        }
        String upper = Character.toString(first).toUpperCase(locale);
        String letter = upper.substring(0, upper.offsetByCodePoints(0, 1));
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String base = plain.substring(0, plain.offsetByCodePoints(0, 1));
        Collator primary = (Collator) collator.clone();
        primary.setStrength(Collator.PRIMARY);
        return primary.compare(letter, base) == 0 ? base : letter;
    }

    private GlossaryView.Entry entry(ConvertedGlossary.Entry entry) {
        Term term = entry.term();
        String aliases = term.names().stream().skip(1).map(Term.Name::text).collect(Collectors.joining(", "));
        List<GlossaryView.Explanation> explanations = entry.explanations().stream()
                .map(explained -> new GlossaryView.Explanation(explained.label().orElse(""), explained.html()))
                .toList();
        List<GlossaryView.Use> pages = uses(term.id());
        return new GlossaryView.Entry(term.id(), term.name(), aliases, explanations, !pages.isEmpty(), pages);
    }

    private List<GlossaryView.Use> uses(String term) {
        Map<Url, GlossaryView.Use> pages = new LinkedHashMap<>();
        for (TermUse use : uses.getOrDefault(term, List.of())) {
            Page page = use.page();
            List<Link> onPage = pages.computeIfAbsent(
                            page.url(),
                            any -> new GlossaryView.Use(page.title(), page.url().relativeTo(url), new ArrayList<>()))
                    .places();
            if (!use.mention().anchor().isEmpty()) {
                String href = page.url().relativeTo(url, use.mention().anchor());
                onPage.add(new Link(use.mention().label(), href));
            }
        }
        return List.copyOf(pages.values());
    }
}
