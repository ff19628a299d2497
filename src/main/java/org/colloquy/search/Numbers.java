package org.colloquy.search;

/**
 * Whole numbers as printable ASCII: digits to the base 32, the highest first, each a character from {@code ?} on; a digit that
 * others follow is 32 higher. 0 is {@code ?}, 31 is {@code ^}, 32 is {@code `?}.
 */
final class Numbers {
    /** How many digits a number has at most. */
    static final int LONGEST = 7;

    private static final char ZERO = '?';

    private Numbers() {}

    /** Writes a number to a place of an array; returns the place after it. */
    static int write(int number, char[] out, int start) {
        int at = start;
        int shift = 0;
        while (shift < 30 && number >> (shift + 5) != 0) {
            shift += 5;
        }
        for (; shift > 0; shift -= 5) {
            out[at++] = (char) (ZERO + 32 + ((number >> shift) & 31));
        }
        out[at++] = (char) (ZERO + (number & 31));
        return at;
    }
}
