package org.colloquy.diagnostic;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one file with an index of its lines, so that an offset becomes a line and a column. */
public final class SourceText {
    private final String file;
    private final String text;

    /** Made when the first problem is found; most texts have none. */
    private volatile int @Nullable [] lineStarts;

    private volatile @Nullable Shown shown;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * A text of a file. Line ends may be LF, CRLF or lone CR; a byte order mark must be gone already.
     *
     * @param file path relative to the project, with {@code /}
     */
    public static SourceText of(String file, String text) {
        return new SourceText(file, text);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (LineEnds ends = new LineEnds(text, 0); ends.next(); ) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = ends.after();
        }
        return Arrays.copyOf(starts, count);
    }

    /** Path relative to the project, with {@code /}. */
    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The line of an offset, counted from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), Math.max(0, Math.min(offset, text.length())));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A line without its line end; lines count from 1. */
    public String line(int line) {
        return text.substring(lineStarts()[line - 1], endOf(line));
    }

    private int endOf(int line) {
        int[] starts = lineStarts();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A line as problems show it; many in one endless line share one copy of it. */
    private String shown(int line) {
        Shown last = shown;
        if (last == null || last.line() != line) {
            last = new Shown(line, line(line));
            shown = last;
        }
        return last.text();
    }

    private record Shown(int line, String text) {}

    /** The place from one offset up to another; what lies past the end of the first line is cut off. */
    public SourceSpan span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int line = lineAt(from);
        int column = from - lineStarts()[line - 1] + 1;
        int rest = endOf(line) - from;
        return new SourceSpan(file, line, column, Math.max(1, Math.min(end - from, rest)));
    }

    /** A problem with the text from one offset up to another, with the line it stands on. */
    public Diagnostic problem(Rule rule, int start, int end, String message) {
        SourceSpan where = span(start, end);
        return new Diagnostic(rule, where, shown(where.line()), message, Optional.empty());
    }

    /**
     * A problem with a value of a YAML text whose place was not kept: it is looked for, as a whole value, before an
     * offset. When it is not there as it was read, the problem is that of the whole file.
     */
    public Diagnostic problemWithValue(Rule rule, String value, int before, String message) {
        for (int start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
            int end = start + value.length();
            if (end > before || value.isEmpty()) {
                break;
            }
            boolean whole = (start == 0 || isAroundValue(text.charAt(start - 1)))
                    && (end == text.length() || isAroundValue(text.charAt(end)));
            if (whole) {
                return problem(rule, start, end, message);
            }
        }
        return Diagnostic.of(rule, file, message);
    }

    private static boolean isAroundValue(char c) {
        return Character.isWhitespace(c) || "\"'[],{}".indexOf(c) >= 0;
    }
}
