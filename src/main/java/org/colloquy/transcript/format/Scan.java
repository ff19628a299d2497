package org.colloquy.transcript.format;

/** Steps through a text between two offsets. */
public final class Scan {
    private Scan() {}

    /** White space of any kind, no-break spaces included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where a text stands between two offsets; -1 when it does not. What lies behind the second is not looked at. */
    public static int indexOf(String text, String wanted, int from, int end) {
        for (int i = from; i + wanted.length() <= end; i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first offset from {@code from} on that is no white space, at most {@code end}. */
    public static int skipSpaces(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code end} that is no white space, at least {@code from}. */
    public static int trimEnd(String text, int from, int end) {
        int i = end;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
