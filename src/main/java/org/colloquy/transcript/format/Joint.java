package org.colloquy.transcript.format;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What stands between two pieces of text that were cut apart. */
public enum Joint {
    /** The pieces are captions or lines: they were cut between words. */
    WORDS,
    /** The pieces may be as small as a punctuation mark, which belongs to the word before it. */
    TOKENS;

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final String CLOSING = ".,;:!?%)]}\u2019\u201d\u00bb\u2026";

    /** A space, or nothing; both pieces have at least one character. */
    public String between(CharSequence before, CharSequence after) {
        int last = Character.codePointBefore(before, before.length());
        int first = Character.codePointAt(after, 0);
        if (this == TOKENS && CLOSING.indexOf(first) >= 0) {
            return "";
        }
        boolean spaceless = isSign(last) || isSign(first) || (isSpaceless(last) && isSpaceless(first));
        return spaceless || Character.isWhitespace(last) ? "" : " ";
    }

    private static boolean isSpaceless(int point) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(point));
    }

    /** The ideographic full stop and its like, and full-width forms: their own width is the space around them. */
    private static boolean isSign(int point) {
        return (point >= 0x3000 && point <= 0x303F) || (point >= 0xFF00 && point <= 0xFF65);
    }
}
