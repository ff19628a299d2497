package org.colloquy.diagnostic;

/**
 * A place in an author's file.
 *
 * @param file   path relative to the project, with {@code /}
 * @param line   counted from 1, in the file as the author's editor shows it (front matter included)
 * @param column counted from 1, in UTF-16 units
 * @param length in UTF-16 units, at least 1, never past the end of the line
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {
    public SourceSpan {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** The start of a file, for problems that concern all of it. */
    public static SourceSpan startOf(String file) {
        return new SourceSpan(file, 1, 1, 1);
    }

    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
