package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        if (!mayHaveAddress(flat)) {
            return;
        }
        String text = flat.toString();
        for (int run = 0; run < flat.runs(); run++) {
            if (flat.kind(run) == Kind.PROSE) {
                marks.addAll(Autolinks.find(text, flat.start(run), flat.end(run)));
            }
        }
    }

    /** Tells fast what most texts lack: an at sign, a colon before a slash, a point after a w. */
    private static boolean mayHaveAddress(FlatText flat) {
        char[] chars = flat.chars();
        for (int i = 0; i < flat.length(); i++) {
            char c = chars[i];
            if (c == '@'
                    || (c == ':' && i + 1 < flat.length() && chars[i + 1] == '/')
                    || (c == '.' && i > 0 && (chars[i - 1] | ' ') == 'w')) {
                return true;
            }
        }
        return false;
    }

    private static void terms(FlatText flat, ArticleWriter writer, List<Mark> marks) {
        if (!writer.terms().areWritten()) {
            return;
        }
        boolean addresses = !marks.isEmpty();
        for (Match match : writer.terms().find(flat.matchable(), marks)) {
            marks.add(Mark.term(match.start(), match.end(), match.term()));
        }
        if (addresses) {
            marks.sort(Comparator.comparingInt(Mark::start));
        }
    }
}
