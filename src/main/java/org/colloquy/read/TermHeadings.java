package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.read.RawTerm.RawText;

/** Reads a glossary as GitBook and HonKit have it: a heading {@code ## Term}, then the text that explains it. */
final class TermHeadings {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

    private TermHeadings() {}

    /** @param text the whole file that the lines are from */
    static List<RawTerm> in(String text, List<Line> lines) {
        List<RawTerm> terms = new ArrayList<>();
        int begin = -1;
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!fence.isEmpty()) {
                fence = line.closes(fence) ? "" : fence;
                continue;
            }
            fence = line.fence();
            int level = level(line);
            if (level == 1 || level == 2) {
                if (begin >= 0) {
                    terms.add(term(text, lines.subList(begin, i)));
                }
                begin = level == 2 ? i : -1;
            }
        }
        if (begin >= 0) {
            terms.add(term(text, lines.subList(begin, lines.size())));
        }
        return terms;
    }

    private static int level(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        return heading.matches() ? heading.group(1).length() : 0;
    }

    private static RawTerm term(String text, List<Line> part) {
        Line first = part.get(0);
        Matcher heading = HEADING.matcher(first.text());
        if (!heading.matches()) {
            throw new IllegalStateException("not a heading: " + first.text());
        }
        Line name = new Line(heading.group(2), first.start() + heading.start(2));
        List<Line> body =
                part.subList(1, part.size()).stream().dropWhile(Line::isBlank).toList();
        if (body.isEmpty()) {
            return new RawTerm(List.of(name), List.of());
        }
        int start = body.get(0).start();
        String markdown = text.substring(start, body.get(body.size() - 1).end()).stripTrailing();
        return new RawTerm(List.of(name), List.of(new RawText(markdown, start, start + markdown.length())));
    }
}
