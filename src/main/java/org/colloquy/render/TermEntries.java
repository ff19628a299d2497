package org.colloquy.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.course.Term;
import org.colloquy.course.Words;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Terms as the glossary page and the page for printing show them. */
final class TermEntries {
    /** More places of one term than anybody follows; without an end, a term of every lesson would make the page endless. */
    static final int MOST_USES = 40;

    private final Url glossary;
    private final Words words;

    TermEntries(Url glossary, Words words) {
        this.glossary = glossary;
        this.words = words;
    }

    /** A term on the glossary page, with the places where it is used. */
    GlossaryView.Entry withUses(ConvertedGlossary.Entry entry, List<TermUse> uses) {
        String id = entry.term().id();
        int more = uses.size() - MOST_USES;
        return new GlossaryView.Entry(
                id,
                entry.term().name(),
                aliases(entry.term()),
                explanations(entry, UnaryOperator.identity()),
                !uses.isEmpty(),
                pages(more > 0 ? uses.subList(0, MOST_USES) : uses),
                more > 0 ? words.get("more-uses", more) : "");
    }

    /** A term on the page for printing. */
    GlossaryView.Entry printed(ConvertedGlossary.Entry entry, UnaryOperator<String> forPrint) {
        String id = PrintText.place(glossary, entry.term().id());
        return new GlossaryView.Entry(
                id, entry.term().name(), aliases(entry.term()), explanations(entry, forPrint), false, List.of(), "");
    }

    private static String aliases(Term term) {
        return term.names().stream().skip(1).map(Term.Name::text).collect(Collectors.joining(", "));
    }

    private static List<GlossaryView.Explanation> explanations(
            ConvertedGlossary.Entry entry, UnaryOperator<String> html) {
        return entry.explanations().stream()
                .map(explained ->
                        new GlossaryView.Explanation(explained.label().orElse(""), html.apply(explained.html())))
                .toList();
    }

    private List<GlossaryView.Use> pages(List<TermUse> uses) {
        Map<Url, GlossaryView.Use> pages = new LinkedHashMap<>();
        for (TermUse use : uses) {
            Page page = use.page();
            List<Link> onPage = pages.computeIfAbsent(
                            page.url(),
                            any -> new GlossaryView.Use(
                                    page.title(), page.url().relativeTo(glossary), new ArrayList<>()))
                    .places();
            if (!use.mention().anchor().isEmpty()) {
                String href = page.url().relativeTo(glossary, use.mention().anchor());
                onPage.add(new Link(use.mention().label(), href));
            }
        }
        return List.copyOf(pages.values());
    }
}
