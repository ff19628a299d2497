package org.colloquy.search;

import java.util.Arrays;

/** A few names that can be looked up where they stand in a text. */
final class Names {
    private static final int MASK = 0x7f;

    private final char[][] table = new char[MASK + 1][];

    Names(String... names) {
        for (String name : names) {
            char[] letters = name.toCharArray();
            int slot = slot(letters, 0, letters.length);
            while (table[slot] != null) {
                slot = (slot + 1) & MASK;
            }
            table[slot] = letters;
        }
    }

    /** Whether what stands from a place to another is one of the names. */
    boolean contains(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        while (table[slot] != null) {
            if (Arrays.equals(table[slot], 0, table[slot].length, text, from, to)) {
                return true;
            }
            slot = (slot + 1) & MASK;
        }
        return false;
    }

    private static int slot(char[] text, int from, int to) {
        return (text[from] + 5 * text[to - 1] + 25 * (to - from)) & MASK;
    }
}
