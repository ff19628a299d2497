package org.colloquy.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What counts as the same word. {@code templates/assets/js/find.js} does the same with queries and with the texts in which it
 * marks what was found; {@code SearchBrowserTest} compares the two.
 *
 * <ol>
 *   <li>A text is cut into runs: of characters of scripts that are written without spaces ({@link #isSpaceless}), and of
 *       other letters, marks and numbers (Unicode categories L, M and N). Everything else separates.
 *   <li>A run with spaces around it is one word. It is ignored when it is longer than {@link #LONGEST} UTF-16 units. It is
 *       decomposed (NFKD), made lower case, freed of the marks of {@link #isDropped}, its letters of {@link #LETTERS} replaced, of
 *       the article of Arabic ({@link #ARTICLE}), and composed again (NFC).
 *   <li>A run without spaces becomes one word for each of its characters: that character and the next one. The last
 *       is a word by itself, in texts always, in queries only when it is the only one. Each character is composed alone (NFKC).
 * </ol>
 */
final class Folding {
    /** Longer words are no words of any language, and nobody types them. */
    static final int LONGEST = 40;

    /** Letters that no decomposition makes plain, and letters of Arabic, Persian and Greek that are written in several ways. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ς', "σ"),
            Map.entry('ٱ', "ا"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('ة', "ه"));

    /** Arabic writes "the", "and the", "in the", "for the" and the like as one word with the next, which nobody types. */
    private static final Pattern ARTICLE = Pattern.compile("^[وف]?(?:[بك]?ال|لل)(?=..)");

    private static final int WORD_TYPES = (1 << Character.UPPERCASE_LETTER)
            | (1 << Character.LOWERCASE_LETTER)
            | (1 << Character.TITLECASE_LETTER)
            | (1 << Character.MODIFIER_LETTER)
            | (1 << Character.OTHER_LETTER)
            | (1 << Character.NON_SPACING_MARK)
            | (1 << Character.ENCLOSING_MARK)
            | (1 << Character.COMBINING_SPACING_MARK)
            | (1 << Character.DECIMAL_DIGIT_NUMBER)
            | (1 << Character.LETTER_NUMBER)
            | (1 << Character.OTHER_NUMBER);

    private Folding() {}

    /** Whether a code point is part of a word. */
    static boolean isWordPart(int c) {
        return isSpaceless(c) || ((WORD_TYPES >> Character.getType(c)) & 1) != 0;
    }

    /** Thai, Lao, Myanmar, Khmer, Korean, Chinese and Japanese; Korean has spaces, and endings that nobody types. */
    static boolean isSpaceless(int c) {
        if (c < 0x0e01) {
            return false;
        }
        return c <= 0x0e4e
                || within(c, 0x0e81, 0x0edf)
                || within(c, 0x1000, 0x1049)
                || within(c, 0x1050, 0x109f)
                || within(c, 0x1100, 0x11ff)
                || within(c, 0x1780, 0x17d3)
                || within(c, 0x3005, 0x3007)
                || within(c, 0x3041, 0x309f)
                || within(c, 0x30a1, 0x30fa)
                || within(c, 0x30fc, 0x30ff)
                || within(c, 0x31f0, 0x31ff)
                || within(c, 0x3400, 0x4dbf)
                || within(c, 0x4e00, 0x9fff)
                || within(c, 0xac00, 0xd7a3)
                || within(c, 0xf900, 0xfaff)
                || within(c, 0xff66, 0xff9f)
                || within(c, 0x20000, 0x3ffff);
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** Accents, the points and reading marks of Hebrew and Arabic, and the stretch between Arabic letters. */
    private static boolean isDropped(char c) {
        return within(c, 0x0300, 0x036f)
                || within(c, 0x0591, 0x05bd)
                || within(c, 0x05bf, 0x05c7)
                || within(c, 0x0610, 0x061a)
                || c == 0x0640
                || within(c, 0x064b, 0x065f)
                || c == 0x0670
                || within(c, 0x06d6, 0x06ed)
                || within(c, 0x1ab0, 0x1aff)
                || within(c, 0x1dc0, 0x1dff);
    }

    /** A word that is written with spaces around it; may become empty. */
    static String word(String run) {
        String plain = Normalizer.normalize(run, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isDropped(c)) {
                folded.append(c < 0x80 ? String.valueOf(c) : letter(c));
            }
        }
        return Normalizer.normalize(ARTICLE.matcher(folded).replaceFirst(""), Normalizer.Form.NFC);
    }

    private static String letter(char c) {
        String other = LETTERS.get(c);
        if (other != null) {
            return other;
        }
        boolean digit = within(c, 0x0660, 0x0669) || within(c, 0x06f0, 0x06f9);
        return String.valueOf(digit ? (char) ('0' + (c & 0xf)) : c);
    }

    /** A character of a script without spaces. */
    static String character(int c) {
        String written = Character.toString(c);
        // most are as plain as they can be, and it takes long to find out
        boolean plain = within(c, 0x3400, 0x9fff) || within(c, 0xac00, 0xd7a3);
        return plain ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
    }
}
