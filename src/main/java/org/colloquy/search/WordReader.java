package org.colloquy.search;

/** Finds the words of a text as {@link Folding} describes them, with a short way for ASCII. */
final class WordReader {
    /** Hears each word of a text; the array belongs to the reader and holds it at its beginning. */
    @FunctionalInterface
    interface Listener {
        void word(char[] letters, int length);
    }

    /** What letters and digits of ASCII become; 0 for all that separates. */
    private static final char[] ASCII = ascii();

    private final char[] letters = new char[Folding.LONGEST];
    private final Listener listener;

    WordReader(Listener listener) {
        this.listener = listener;
    }

    private static char[] ascii() {
        char[] folded = new char[0x80];
        for (char c = '0'; c <= '9'; c++) {
            folded[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            folded[c] = c;
            folded[c - 0x20] = c;
        }
        return folded;
    }

    void read(String text) {
        read(text.toCharArray(), text.length());
    }

    void read(char[] text, int length) {
        int at = 0;
        while (at < length) {
            char c = text[at];
            if (c >= 0x80 || ASCII[c] != 0) {
                at = run(text, at, length);
            } else {
                at++;
            }
        }
    }

    /** Reads the run that begins here, if one does; returns where to go on. */
    private int run(char[] text, int start, int length) {
        char[] word = letters;
        int at = start;
        while (at < length && text[at] < 0x80) {
            char folded = ASCII[text[at]];
            if (folded == 0) {
                break;
            }
            if (at - start < word.length) {
                word[at - start] = folded;
            }
            at++;
        }
        if (at < length && text[at] >= 0x80) {
            int c = Character.codePointAt(text, at, length);
            if (!Folding.isSpaceless(c) && Folding.isWordPart(c)) {
                return spaced(text, start, at, length);
            }
            if (at == start) {
                return Folding.isSpaceless(c) ? spaceless(text, start, length) : start + Character.charCount(c);
            }
        }
        if (at - start <= word.length) {
            listener.word(word, at - start);
        }
        return at;
    }

    private int spaced(char[] text, int start, int from, int length) {
        int at = from;
        while (at < length) {
            int c = Character.codePointAt(text, at, length);
            if (!Folding.isWordPart(c) || Folding.isSpaceless(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        if (at - start <= Folding.LONGEST) {
            tell(Folding.word(new String(text, start, at - start)));
        }
        return at;
    }

    private int spaceless(char[] text, int start, int length) {
        String last = "";
        int at = start;
        while (at < length) {
            int c = Character.codePointAt(text, at, length);
            if (!Folding.isSpaceless(c)) {
                break;
            }
            String character = Folding.character(c);
            if (at > start) {
                tell(last + character);
            }
            last = character;
            at += Character.charCount(c);
        }
        tell(last);
        return at;
    }

    private void tell(String word) {
        if (!word.isEmpty() && word.length() <= letters.length) {
            word.getChars(0, word.length(), letters, 0);
            listener.word(letters, word.length());
        }
    }
}
