package org.colloquy.glossary;

/**
 * Where words begin and end in a folded text. It follows the default word boundaries of Unicode (UAX 29) where they matter
 * for terms: {@code Node.js} is one word, {@code node's} is {@code node} and an ending, a hyphen separates.
 */
final class WordBorders {
    private WordBorders() {}

    /** Whether a word may begin at an offset. */
    static boolean isStart(CharSequence text, int start) {
        if (start == 0) {
            return true;
        }
        int first = Character.codePointAt(text, start);
        if (text.charAt(start - 1) == '.' && Letters.isBetweenWords(text, start - 1)) {
            return Letters.isUnspaced(first);
        }
        return !belongTogether(Character.codePointBefore(text, start), first);
    }

    /** Whether a word may end before an offset that is not the first. */
    static boolean isEnd(CharSequence text, int end) {
        if (end == text.length()) {
            return true;
        }
        int last = Character.codePointBefore(text, end);
        if (!Letters.isWordPart(last) || Letters.isUnspaced(last)) {
            return !belongTogether(last, Character.codePointAt(text, end));
        }
        return switch (text.charAt(end)) {
            case '.' -> !Letters.isBetweenWords(text, end);
            case '\'' -> !isNegation(text, end);
            case '#' -> false;
            case '+' -> end + 1 == text.length() || text.charAt(end + 1) != '+';
            default -> !belongTogether(last, Character.codePointAt(text, end));
        };
    }

    /** {@code 't} and no more: {@code can't} is no can, but {@code node's} and {@code İstanbul'da} are a word and an ending. */
    private static boolean isNegation(CharSequence text, int apostrophe) {
        int after = apostrophe + 2;
        return after <= text.length()
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't'
                && (after == text.length() || !Letters.isWordPart(Character.codePointAt(text, after)));
    }

    private static boolean belongTogether(int left, int right) {
        if (Letters.isMark(right)) {
            return true;
        }
        return Letters.isWordPart(left)
                && Letters.isWordPart(right)
                && !Letters.isUnspaced(left)
                && !Letters.isUnspaced(right);
    }
}
