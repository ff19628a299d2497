package org.colloquy.markdown.html;

import java.util.function.IntUnaryOperator;
import org.colloquy.course.Term;

/** Leads from an explanation, whose lines have lost the indentation of their list, back to the glossary's file. */
final class OutdentedLines {
    private OutdentedLines() {}

    /** Each line of the explanation is the end of its line in the file, so the ends are laid upon each other. */
    static IntUnaryOperator of(String source, Term.Explanation explanation) {
        String markdown = explanation.markdown();
        int lines = (int) markdown.chars().filter(c -> c == '\n').count() + 1;
        int[] starts = new int[lines];
        int[] places = new int[lines];
        int at = 0;
        int lineStart = explanation.start();
        for (int line = 0; line < lines; line++) {
            int end = indexOrEnd(markdown, at);
            int sourceEnd = indexOrEnd(source, lineStart);
            starts[line] = at;
            places[line] = Math.max(lineStart, found(source, lineStart, sourceEnd, markdown.substring(at, end)));
            at = end + 1;
            lineStart = Math.min(sourceEnd + 1, source.length());
        }
        return offset -> {
            int line = 0;
            while (line + 1 < starts.length && starts[line + 1] <= offset) {
                line++;
            }
            return places[line] + offset - starts[line];
        };
    }

    private static int found(String source, int from, int to, String line) {
        String content = line.stripTrailing();
        int last = source.lastIndexOf(content, to - content.length());
        return content.isEmpty() || last < from ? from : last;
    }

    private static int indexOrEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
