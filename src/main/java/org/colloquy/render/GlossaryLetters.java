package org.colloquy.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.markdown.ConvertedGlossary;

/** The glossary page's terms by first letter, in the order of the course's language. */
final class GlossaryLetters {
    private static final String OTHER = "#";

    private final TermOrder order;
    private final Function<ConvertedGlossary.Entry, GlossaryView.Entry> view;

    /** @param view how the page shows a term */
    GlossaryLetters(TermOrder order, Function<ConvertedGlossary.Entry, GlossaryView.Entry> view) {
        this.order = order;
        this.view = view;
    }

    List<GlossaryView.Letter> letters(ConvertedGlossary glossary) {
        Map<String, List<GlossaryView.Entry>> byLetter = new LinkedHashMap<>();
        for (TermOrder.Placed term : order.sorted(glossary)) {
            byLetter.computeIfAbsent(term.letter().isEmpty() ? OTHER : term.letter(), any -> new ArrayList<>())
                    .add(view.apply(term.entry()));
        }
        List<GlossaryView.Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, terms) -> letters.add(
                new GlossaryView.Letter(letter, "letter-" + (letter.equals(OTHER) ? "other" : letter), terms)));
        return letters;
    }
}
