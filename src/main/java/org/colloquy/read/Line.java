package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.LineEnds;

/**
 * A line of a file.
 *
 * @param text  without its line end
 * @param start offset of its first character in the file
 */
record Line(String text, int start) {
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}(?=[^`]*$)|~{3,}).*");

    /** The lines of a text from an offset on. */
    static List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (LineEnds ends = new LineEnds(text, from); ends.next(); start = ends.after()) {
            lines.add(new Line(text.substring(start, ends.at()), start));
        }
        if (start < text.length()) {
            lines.add(new Line(text.substring(start), start));
        }
        return lines;
    }

    /** Whether a line ends with this character. */
    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    int end() {
        return start + text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Columns of white space before the first other character; a tab leads to the next multiple of four. */
    int indent() {
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                column += 4 - column % 4;
            } else if (c == ' ') {
                column++;
            } else {
                return column;
            }
        }
        return column;
    }

    /** The text without its first columns of white space, at most so many. */
    String withoutIndent(int columns) {
        int column = 0;
        int i = 0;
        while (i < text.length() && column < columns && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            column += text.charAt(i) == '\t' ? 4 - column % 4 : 1;
            i++;
        }
        return text.substring(i);
    }

    /** The marks that open a code fence here; empty when none does. */
    String fence() {
        boolean hasMarks = text.contains("```") || text.contains("~~~");
        if (!hasMarks) {
            return "";
        }
        Matcher matcher = FENCE.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Whether a code fence that was opened by these marks ends here. */
    boolean closes(String fence) {
        String marks = text.strip();
        return marks.length() >= fence.length() && marks.chars().allMatch(c -> c == fence.charAt(0));
    }
}
