package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.List;

/** A line of a transcript, by its offsets, without its line end. */
public record TextLine(int start, int end) {

    /** The lines of a text from an offset on; line ends are LF, CRLF or lone CR. */
    public static List<TextLine> of(String text, int from) {
        return of(text, from, Integer.MAX_VALUE);
    }

    /** The first lines of a text, as many as there are up to a number. */
    public static List<TextLine> first(String text, int most) {
        return of(text, 0, most);
    }

    private static List<TextLine> of(String text, int from, int most) {
        List<TextLine> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i < text.length() && lines.size() < most; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new TextLine(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length() && lines.size() < most) {
            lines.add(new TextLine(start, text.length()));
        }
        return lines;
    }

    /** The first offset after front matter, which is a YAML mapping between lines of three hyphens; 0 without one. */
    public static int afterFrontMatter(String text) {
        if (!text.startsWith("---")) {
            return 0;
        }
        List<TextLine> lines = of(text, 0);
        if (!lines.get(0).is(text, "---")) {
            return 0;
        }
        for (TextLine line : lines.subList(1, lines.size())) {
            if (line.is(text, "---") || line.is(text, "...")) {
                return line.end();
            }
        }
        return 0;
    }

    /** Whether there is nothing but white space on it. */
    public boolean isBlank(String text) {
        return Scan.skipSpaces(text, start, end) == end;
    }

    private boolean is(String text, String content) {
        return text.startsWith(content, start) && Scan.skipSpaces(text, start + content.length(), end) == end;
    }
}
