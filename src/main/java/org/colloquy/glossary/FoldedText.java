package org.colloquy.glossary;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with everything made equal that makes no difference between terms, and the way back to its offsets: composed
 * to NFC, each run of white space one space, a hyphen between letters a space, one kind of apostrophe, no soft hyphens.
 */
final class FoldedText {
    /** A base character with more marks than any language uses is cut here, so that ordering them stays cheap. */
    private static final int LONGEST_CLUSTER = 32;

    private final StringBuilder cased;
    private final StringBuilder folded;
    private int[] starts;

    private FoldedText(int length) {
        cased = new StringBuilder(length);
        folded = new StringBuilder(length);
        starts = new int[length + 1];
    }

    static FoldedText of(CharSequence text) {
        FoldedText result = new FoldedText(text.length());
        if (!hasLongCluster(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            for (int i = 0; i < text.length(); i++) {
                result.add(text, i, text.charAt(i));
            }
        } else {
            result.addComposed(text);
        }
        result.mark(result.folded.length(), text.length());
        return result;
    }

    /** Case kept. */
    CharSequence cased() {
        return cased;
    }

    /** Case folded character by character, as long as {@link #cased}. */
    CharSequence folded() {
        return folded;
    }

    /** The offset in the original text of an index in the folded one; its length leads to the end of the text. */
    int offset(int index) {
        return starts[index];
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
        if (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff') {
            return;
        }
        if (Letters.isSpace(c)) {
            boolean first = folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ';
            if (first) {
                append(offset, ' ', ' ');
            }
        } else if (c == '-' || (c >= '\u2010' && c <= '\u2013')) {
            char hyphen = Letters.isBetweenWords(text, offset) ? ' ' : '-';
            append(offset, hyphen, hyphen);
        } else if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
            append(offset, '\'', '\'');
        } else {
            append(offset, c, fold(c));
        }
    }

    /** Simple folding through upper case, so that final sigma and dotted or dotless i meet; the length never changes. */
    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private void append(int offset, char asWritten, char lower) {
        mark(folded.length(), offset);
        cased.append(asWritten);
        folded.append(lower);
    }

    private void mark(int index, int offset) {
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[index] = offset;
    }
}
