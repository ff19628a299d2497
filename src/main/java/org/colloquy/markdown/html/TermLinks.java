package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Term;
import org.colloquy.glossary.Match;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Which terms of the glossary an article links, and how: each once in a section, and never in its own entry. */
public final class TermLinks {
    /** The class of elements in which no terms are linked. */
    static final String NO_GLOSSARY = "no-glossary";

    private final ArticleWriter writer;
    private final Optional<Url> glossary;
    /** The glossary from this page, escaped: all links to terms begin with it. */
    private final String address;

    private int without;

    TermLinks(ArticleWriter writer) {
        this.writer = writer;
        this.glossary = writer.conversion().site().glossary().map(Page::url);
        Url page = writer.page().url();
        this.address = glossary.filter(url -> !url.equals(page))
                .map(url -> Escape.text(url.relativeTo(page)))
                .orElse("");
    }

    /** Runs a body whose text links no terms. */
    public void without(Runnable body) {
        without++;
        try {
            body.run();
        } finally {
            without--;
        }
    }

    /** Opens the link to a term's entry; whether there is one, as without a glossary page there is none. */
    public boolean open(Term term) {
        if (glossary.isEmpty()) {
            return false;
        }
        String place = glossary.get().relativeTo(glossary.get(), term.id());
        Escape.text(writer.out().append("<a class=\"term\" href=\"").append(address), place);
        writer.out().append("\">");
        return true;
    }

    /**
     * The places of a text where a term becomes a link, in order.
     *
     * @param taken where no term can be
     */
    List<Match> find(CharSequence text, List<Mark> taken) {
        if (!areWritten()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Match match : writer.conversion().terms().find(text)) {
            Term term = match.term();
            boolean known = writer.place().isIn(term) || writer.findings().isMentioned(term);
            if (!known && isFree(match, taken) && here.add(term.id())) {
                found.add(match);
            }
        }
        return found;
    }

    private static boolean isFree(Match match, List<Mark> taken) {
        for (Mark mark : taken) {
            if (mark.start() < match.end() && match.start() < mark.end()) {
                return false;
            }
        }
        return true;
    }

    /** Whether texts link terms here. */
    boolean areWritten() {
        return writer.style().terms() && without == 0 && !writer.rawHtml().isQuiet() && glossary.isPresent();
    }
}
