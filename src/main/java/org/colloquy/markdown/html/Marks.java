package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.course.Term;
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
        if (writer.linksTerms()) {
            terms(flat, writer, marks);
        }
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
        Set<String> here = new HashSet<>();
        for (Match match : writer.conversion().terms().find(flat.matchable())) {
            Term term = match.term();
            boolean free = marks.subList(0, addresses).stream()
                    .noneMatch(mark -> mark.start() < match.end() && match.start() < mark.end());
            if (free && !writer.isOwn(term) && !writer.isMentioned(term) && here.add(term.id())) {
                marks.add(Mark.term(match.start(), match.end(), term));
            }
        }
        if (addresses > 0) {
            marks.sort(Comparator.comparingInt(Mark::start));
        }
    }
}
