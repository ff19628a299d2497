package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Paragraph;

/** Cuts what is said in a turn at blank lines. */
public final class Paragraphs {
    private Paragraphs() {}

    /** One or more; a turn in which nothing is said has one without parts. Indentation is kept, as Markdown needs it. */
    public static List<Paragraph> of(String said, Markup markup) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (TextLine line : TextLine.of(said, 0)) {
            if (line.isBlank(said)) {
                add(paragraphs, said, start, end, markup);
                start = -1;
            } else {
                start = start < 0 ? line.start() : start;
                end = Scan.trimEnd(said, line.start(), line.end());
            }
        }
        add(paragraphs, said, start, end, markup);
        return paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, String said, int start, int end, Markup markup) {
        if (start >= 0) {
            boolean keepIndent = markup == Markup.MARKDOWN && !paragraphs.isEmpty();
            int from = keepIndent ? start : Scan.skipSpaces(said, start, end);
            paragraphs.add(new Paragraph(StageDirections.split(said.substring(from, end))));
        }
    }
}
