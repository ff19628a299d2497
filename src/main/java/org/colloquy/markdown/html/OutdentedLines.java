package org.colloquy.markdown.html;

import java.util.function.IntUnaryOperator;
import org.colloquy.course.Term;

/**
 * Leads from an explanation, whose lines have lost the indentation of their list, back to the glossary's file. Each line of
 * the explanation is the end of its line in the file, so the ends are laid upon each other, when somebody asks: few do.
 */
final class OutdentedLines implements IntUnaryOperator {
    private final String source;
    private final Term.Explanation explanation;

    OutdentedLines(String source, Term.Explanation explanation) {
        this.source = source;
        this.explanation = explanation;
    }

    @Override
    public int applyAsInt(int offset) {
        String markdown = explanation.markdown();
        int start = 0;
        int sourceStart = explanation.start();
        int end = indexOrEnd(markdown, start);
        int sourceEnd = indexOrEnd(source, sourceStart);
        while (offset > end && end < markdown.length()) {
            start = end + 1;
            sourceStart = Math.min(sourceEnd + 1, source.length());
            end = indexOrEnd(markdown, start);
            sourceEnd = indexOrEnd(source, sourceStart);
        }
        int place = found(source, sourceStart, sourceEnd, markdown.substring(start, end));
        return Math.max(sourceStart, place) + offset - start;
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
