package org.colloquy.search;

import java.util.List;
import java.util.Optional;
import org.colloquy.course.Speaker;
import org.colloquy.course.Term;
import org.colloquy.markdown.Heading;

/**
 * A place that a result leads to: a page down to its first heading, a section, a turn or a term.
 *
 * @param id      its anchor on the page; empty for the page's beginning
 * @param shown   what a result shows above the text: the heading, the speaker or the term
 * @param named   what is indexed with the weight; nothing for a turn
 * @param weight  of {@code named}
 * @param speaker whose words these are
 */
record Place(String id, String shown, String named, Weight weight, Optional<Speaker> speaker) {
    static Place beginning(String title) {
        return new Place("", title, title, Weight.TITLE, Optional.empty());
    }

    static Place section(String id, String title) {
        return new Place(id, title, title, Weight.HEADING, Optional.empty());
    }

    static Place section(Heading heading) {
        return section(heading.id(), heading.text());
    }

    static Place turn(String id, Speaker speaker) {
        return new Place(id, speaker.name(), "", Weight.ONCE, Optional.of(speaker));
    }

    static Place term(Term term) {
        List<String> names = term.names().stream().map(Term.Name::text).toList();
        return new Place(term.id(), term.name(), String.join(" / ", names), Weight.TERM, Optional.empty());
    }
}
