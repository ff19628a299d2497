package org.colloquy.markdown.math;

import java.util.Map;

/**
 * The mathematical alphabets of Unicode (block U+1D400). Browsers no longer change letters by {@code mathvariant}, so the
 * page must hold the right ones.
 */
final class MathAlphabet {
    /** Where the capital A, the small a and the digit 0 of an alphabet are; 0 for none. */
    private record Start(int capital, int small, int digit) {}

    private static final Map<String, Start> STARTS = Map.of(
            "bold", new Start(0x1D400, 0x1D41A, 0x1D7CE),
            "italic", new Start(0x1D434, 0x1D44E, 0),
            "bold-italic", new Start(0x1D468, 0x1D482, 0),
            "script", new Start(0x1D49C, 0x1D4B6, 0),
            "fraktur", new Start(0x1D504, 0x1D51E, 0),
            "double-struck", new Start(0x1D538, 0x1D552, 0x1D7D8),
            "sans-serif", new Start(0x1D5A0, 0x1D5BA, 0x1D7E2),
            "sans-serif-bold", new Start(0x1D5D4, 0x1D5EE, 0x1D7EC),
            "sans-serif-italic", new Start(0x1D608, 0x1D622, 0),
            "monospace", new Start(0x1D670, 0x1D68A, 0x1D7F6));

    /** Letters that were in Unicode before the block, which leaves gaps for them. */
    private static final Map<Integer, Integer> OLDER = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    private MathAlphabet() {}

    /** The text in an alphabet of MathML's {@code mathvariant}; as it is when the alphabet or a letter is unknown. */
    static String of(String variant, String text) {
        Start start = STARTS.get(variant);
        if (start == null) {
            return text;
        }
        StringBuilder letters = new StringBuilder();
        text.codePoints().map(c -> letter(start, c)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static int letter(Start start, int c) {
        int letter = c;
        if (c >= 'A' && c <= 'Z') {
            letter = start.capital() + c - 'A';
        } else if (c >= 'a' && c <= 'z') {
            letter = start.small() + c - 'a';
        } else if (c >= '0' && c <= '9' && start.digit() != 0) {
            letter = start.digit() + c - '0';
        }
        return OLDER.getOrDefault(letter, letter);
    }
}
