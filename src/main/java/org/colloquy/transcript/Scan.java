package org.colloquy.transcript;

/** Steps through a text between two offsets. */
final class Scan {
    private Scan() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The first offset from {@code from} on that is no white space, at most {@code end}. */
    static int skipSpaces(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code end} that is no white space, at least {@code from}. */
    static int trimEnd(String text, int from, int end) {
        int i = end;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
