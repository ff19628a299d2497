package org.colloquy.glossary;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What is part of a word, by code point. */
final class Letters {
    /** Scripts that write words without spaces between them; apart from the rest, since the table of scripts takes long to load. */
    static final class Unspaced {
        static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
                UnicodeScript.HAN,
                UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA,
                UnicodeScript.THAI,
                UnicodeScript.LAO,
                UnicodeScript.KHMER,
                UnicodeScript.MYANMAR);
    }

    private Letters() {}

    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Dashes, quotes, the ellipsis, and what stands for code or an image: neither letter nor space. Told apart first, since
     * Java's tables of case and kind take longer to compile than a small course to fold.
     */
    static boolean isSign(char c) {
        return (c >= '\u2010' && c <= '\u2027') || c == '\ufffc';
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Letters, digits, combining marks and the underscore. */
    static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || isMark(c);
    }

    static boolean isUnspaced(int c) {
        // Thai comes first of them, and between Khmer and the radicals of Chinese there are signs: dashes, curly
        // quotes, arrows
        return c >= 0x0e00 && (c < 0x2000 || c >= 0x2e80) && Unspaced.SCRIPTS.contains(UnicodeScript.of(c));
    }

    /** Whether the character at an offset has a letter, digit or mark on both sides. */
    static boolean isBetweenWords(CharSequence text, int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && isWordPart(Character.codePointBefore(text, offset))
                && isWordPart(Character.codePointAt(text, offset + 1));
    }
}
