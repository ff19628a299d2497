package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.glossary.Match;
import org.colloquy.markdown.html.FlatText.Kind;

/** Finds what becomes a link in the text of a block: bare addresses, and terms that their section has not linked yet. */
final class Marks {
    private Marks() {}

    static List<Mark> find(FlatText flat, ArticleWriter writer) {
        List<Mark> marks = new ArrayList<>();
        if (writer.style().autolinks()) {
            addresses(flat, marks);
        }
        terms(flat, writer, marks);
        return marks;
    }

    private static void addresses(FlatText flat, List<Mark> marks) {
        StringBuilder text = flat.text();
        boolean likely = text.indexOf("@") >= 0 || text.indexOf("://") >= 0 || text.indexOf(".") >= 0;
        for (int run = 0; likely && run < flat.runs(); run++) {
            if (flat.kind(run) == Kind.PROSE) {
                marks.addAll(Autolinks.find(text, flat.start(run), flat.end(run)));
            }
        }
    }

    private static void terms(FlatText flat, ArticleWriter writer, List<Mark> marks) {
        int addresses = marks.size();
        Predicate<Match> free = match -> marks.subList(0, addresses).stream()
                .noneMatch(mark -> mark.start() < match.end() && match.start() < mark.end());
        for (Match match : writer.terms().find(flat.matchable(), free)) {
            marks.add(Mark.term(match.start(), match.end(), match.term()));
        }
        if (addresses > 0) {
            marks.sort(Comparator.comparingInt(Mark::start));
        }
    }
}
