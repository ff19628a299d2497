package org.colloquy.search;

/** Finds the words of a text as {@link Folding} describes them, with a short way for ASCII. */
final class WordReader {
    /** Hears each word of a text; the array belongs to the reader and holds it at its beginning. */
    @FunctionalInterface
    interface Listener {
        void word(char[] letters, int length);
    }

    private final char[] letters = new char[Folding.LONGEST];
    private final Listener listener;

    WordReader(Listener listener) {
        this.listener = listener;
    }

    void read(CharSequence text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= 0x80 || isAsciiWordPart(c)) {
                at = run(text, at);
            } else {
                at++;
            }
        }
    }

    private static boolean isAsciiWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Reads the run that begins here, if one does; returns where to go on. */
    private int run(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && isAsciiWordPart(text.charAt(at))) {
            char c = text.charAt(at);
            if (at - start < letters.length) {
                letters[at - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
            at++;
        }
        if (at == text.length() || text.charAt(at) < 0x80) {
            if (at - start <= letters.length) {
                listener.word(letters, at - start);
            }
            return at;
        }
        return Folding.isSpaceless(Character.codePointAt(text, start))
                ? spaceless(text, start)
                : spaced(text, start, at);
    }

    private int spaced(CharSequence text, int start, int from) {
        int at = from;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (!Folding.isWordPart(c) || Folding.isSpaceless(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        if (at == start) {
            return start + Character.charCount(Character.codePointAt(text, start));
        }
        if (at - start <= Folding.LONGEST) {
            tell(Folding.word(text.subSequence(start, at).toString()));
        }
        return at;
    }

    private int spaceless(CharSequence text, int start) {
        String last = "";
        int at = start;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
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
