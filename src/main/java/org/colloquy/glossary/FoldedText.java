package org.colloquy.glossary;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with everything made equal that makes no difference between terms, and the way back to its offsets: composed
 * to NFC, each run of white space one space, a hyphen between letters a space, one kind of apostrophe, no soft hyphens.
 * It works on arrays, since every text of a course passes through here.
 */
final class FoldedText {
    /** A base character with more marks than any language uses is cut here, so that ordering them stays cheap. */
    private static final int LONGEST_CLUSTER = 32;

    /** Each character folded; those that need a closer look are spaces. */
    private static final char[] ASCII = new char[0x80];

    /** Where the characters of a text are that stays as it is; longer paragraphs are rare. */
    private static final int[] INDEXES = new int[1 << 12];

    static {
        for (int i = 0; i < INDEXES.length; i++) {
            INDEXES[i] = i;
        }
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c == '-' || Letters.isSpace(c) ? ' ' : foldRare(c);
        }
    }

    private char[] cased;
    private char[] folded;
    private int[] starts;
    private int length;

    private FoldedText(char[] cased, char[] folded, int[] starts, int length) {
        this.cased = cased;
        this.folded = folded;
        this.starts = starts;
        this.length = length;
    }

    /** Folds a text; an array below it must not change as long as this is in use. */
    static FoldedText of(CharSequence text) {
        char[] chars = chars(text);
        char[] folded = new char[chars.length];
        int plain = foldPlain(text, chars, folded);
        if (plain == chars.length) {
            return new FoldedText(chars, folded, indexes(plain), plain);
        }
        FoldedText result =
                new FoldedText(chars.clone(), folded, Arrays.copyOf(indexes(plain), chars.length + 1), plain);
        int simple = result.addSimple(text, plain);
        if (simple < chars.length) {
            result.addRest(text, simple);
        }
        result.finish(chars.length);
        return result;
    }

    /** Case kept, and all else as it is folded. */
    String cased(int start, int end) {
        char[] text = Arrays.copyOfRange(cased, start, end);
        for (int i = 0; i < text.length; i++) {
            char fold = folded[start + i];
            text[i] = fold == ' ' || fold == '-' || fold == '\'' ? fold : text[i];
        }
        return new String(text);
    }

    /** Case folded character by character. */
    char[] folded() {
        return folded;
    }

    /** The offset in the original text of an index in the folded one; its length leads to the end of the text. */
    int offset(int index) {
        return starts[index];
    }

    private static char[] chars(CharSequence text) {
        return text instanceof CharBuffer buffer && buffer.hasArray() && buffer.array().length == buffer.length()
                ? buffer.array()
                : text.toString().toCharArray();
    }

    /** Folds characters up to one that does not stay one character at its place, and returns where that is. */
    private static int foldPlain(CharSequence text, char[] chars, char[] folded) {
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < ASCII.length && ASCII[c] != ' ') {
                folded[i] = ASCII[c];
            } else if (!composesWithNothing(c) || vanishes(c)) {
                return i;
            } else if (c == ' ' || (!Letters.isSign(c) && Letters.isSpace(c))) {
                if (i > 0 && folded[i - 1] == ' ') {
                    return i;
                }
                folded[i] = ' ';
            } else {
                folded[i] = fold(text, i, c);
            }
        }
        return chars.length;
    }

    /** The numbers from 0 up to one at least; nobody may change them. */
    private static int[] indexes(int last) {
        if (last < INDEXES.length) {
            return INDEXES;
        }
        int[] indexes = new int[last + 1];
        Arrays.setAll(indexes, i -> i);
        return indexes;
    }

    /** Adds characters from an index on up to one that may have to be composed, and returns where that is. */
    private int addSimple(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!composesWithNothing(text.charAt(i))) {
                return i;
            }
            add(text, i, text.charAt(i));
        }
        return text.length();
    }

    /** Adds the characters from an index on, or all of them anew where some must be composed. */
    private void addRest(CharSequence text, int from) {
        if (!hasLongCluster(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            for (int i = from; i < text.length(); i++) {
                add(text, i, text.charAt(i));
            }
        } else {
            length = 0;
            addComposed(text);
        }
    }

    /** Latin letters and signs: what nearly all texts are made of, told without Unicode's tables. */
    private static boolean composesWithNothing(char c) {
        return c < '\u0300' || Letters.isSign(c);
    }

    /** Checking whether a text is normalised takes quadratic time where marks follow marks without end. */
    private static boolean hasLongCluster(CharSequence text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks < LONGEST_CLUSTER; i++) {
            marks = Letters.isMark(text.charAt(i)) ? marks + 1 : 0;
        }
        return marks == LONGEST_CLUSTER;
    }

    private void addComposed(CharSequence text) {
        for (int start = 0; start < text.length(); ) {
            int end = endOfCluster(text, start);
            if (end == start + 1 && text.charAt(start) < 0x80) {
                add(text, start, text.charAt(start));
            } else {
                String composed = Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC);
                for (int i = 0; i < composed.length(); i++) {
                    add(text, start, composed.charAt(i));
                }
            }
            start = end;
        }
    }

    private static int endOfCluster(CharSequence text, int start) {
        int end = start + Character.charCount(Character.codePointAt(text, start));
        while (end < text.length() && end - start < LONGEST_CLUSTER) {
            int c = Character.codePointAt(text, end);
            boolean jamo = c >= 0x1160 && c <= 0x11ff;
            if (!jamo && !Letters.isMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void add(CharSequence text, int offset, char c) {
        if (c < ASCII.length && ASCII[c] != ' ') {
            append(offset, c, ASCII[c]);
        } else if (c == '-' || c >= ASCII.length) {
            addRare(text, offset, c);
        } else if (length == 0 || folded[length - 1] != ' ') {
            append(offset, ' ', ' ');
        }
    }

    private void addRare(CharSequence text, int offset, char c) {
        if (vanishes(c)) {
            return;
        }
        if (Letters.isSpace(c)) {
            add(text, offset, ' ');
        } else {
            append(offset, c, fold(text, offset, c));
        }
    }

    /** What becomes of a character that is neither white space nor nothing; what it is beside decides about a hyphen. */
    private static char fold(CharSequence text, int offset, char c) {
        if (isHyphen(c)) {
            return Letters.isBetweenWords(text, offset) ? ' ' : '-';
        }
        return isApostrophe(c) ? '\'' : foldRare(c);
    }

    private static boolean vanishes(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2013');
    }

    private static boolean isApostrophe(char c) {
        return c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    /** Simple folding through upper case, so that final sigma and dotted or dotless i meet; the length never changes. */
    private static char foldRare(char c) {
        return Letters.isSign(c) ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    private void append(int offset, char asWritten, char lower) {
        if (length == folded.length) {
            cased = Arrays.copyOf(cased, length * 2 + 1);
            folded = Arrays.copyOf(folded, length * 2 + 1);
            starts = Arrays.copyOf(starts, length * 2 + 2);
        }
        starts[length] = offset;
        cased[length] = asWritten;
        folded[length++] = lower;
    }

    private void finish(int end) {
        starts[length] = end;
        if (length < folded.length) {
            folded = Arrays.copyOf(folded, length);
        }
    }
}
