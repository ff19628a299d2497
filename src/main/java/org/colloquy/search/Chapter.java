package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.markdown.html.Escape;
import org.colloquy.site.Page;

/**
 * A page as the index sees it.
 *
 * @param unit   the title of its unit; empty when it has none
 * @param html   its text, made anew for each call when it is not there already
 * @param places in the order of the text
 */
record Chapter(Page page, String unit, Supplier<String> html, List<Place> places) {
    Chapter {
        places = List.copyOf(places);
    }

    /** A home page, a unit or a lesson. */
    static Chapter text(Page page, String unit, Article article) {
        List<Place> places = new ArrayList<>(List.of(Place.beginning(page.title())));
        article.headings().forEach(heading -> places.add(Place.section(heading)));
        return new Chapter(page, unit, article::html, places);
    }

    /** A conversation or, with its title as the unit, a segment of one that has its own page. */
    static Chapter dialogue(Page.Conversation page, Article article) {
        Dialogue dialogue = page.shown();
        Map<String, Speaker> speakers = dialogue.speakersByKey();
        boolean whole = page instanceof Page.DialoguePage;
        List<Place> places = new ArrayList<>(List.of(Place.beginning(page.title())));
        for (Segment segment : dialogue.segments()) {
            if (whole) {
                segment.title().ifPresent(title -> places.add(Place.section(segment.id(), title)));
            }
            for (Turn turn : segment.turns()) {
                places.add(Place.turn(turn.id(), Objects.requireNonNull(speakers.get(turn.speaker()))));
            }
        }
        return new Chapter(page, whole ? "" : page.dialogue().title(), article::html, places);
    }

    /** The glossary. */
    static Chapter glossary(Page page, ConvertedGlossary glossary) {
        List<Place> places = glossary.entries().stream()
                .map(entry -> Place.term(entry.term()))
                .toList();
        return new Chapter(page, "", () -> html(glossary), places);
    }

    private static String html(ConvertedGlossary glossary) {
        StringBuilder html = new StringBuilder();
        for (ConvertedGlossary.Entry entry : glossary.entries()) {
            Escape.text(html.append("<div id=\""), entry.term().id());
            html.append("\"></div>");
            entry.explanations().forEach(explained -> html.append(explained.html()));
        }
        return html.toString();
    }
}
