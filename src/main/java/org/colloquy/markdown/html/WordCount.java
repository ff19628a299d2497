package org.colloquy.markdown.html;

/** Counts words for the time that reading takes. */
public final class WordCount {
    private static final boolean[] ASCII_WORD_PART = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII_WORD_PART.length; c++) {
            ASCII_WORD_PART[c] = Character.isLetterOrDigit(c);
        }
    }

    private WordCount() {}

    /** How many words there are; each character of a script that is written without spaces counts as one. */
    public static int of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** As {@link #of(String)}, of the characters up to a length. */
    static int of(char[] text, int length) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < length; ) {
            int c = text[i] < ASCII_WORD_PART.length ? text[i] : Character.codePointAt(text, i, length);
            i += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 2;
            if (c < ASCII_WORD_PART.length ? ASCII_WORD_PART[c] : Character.isLetterOrDigit(c)) {
                boolean whole = c >= 0x2E80 && isWrittenWithoutSpaces(c);
                if (whole || !inWord) {
                    words++;
                }
                inWord = !whole;
            } else if (c != '\'' && c != '\u2019' && c != '-') {
                inWord = false;
            }
        }
        return words;
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
