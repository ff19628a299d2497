package org.colloquy.search;

/**
 * Whole numbers as printable ASCII: digits to the base 32, the highest first, each a character from {@code ?} on; a digit that
 * others follow is 32 higher. 0 is {@code ?}, 31 is {@code ^}, 32 is {@code `?}.
 */
final class Numbers {
    private static final char ZERO = '?';

    private Numbers() {}

    static void append(StringBuilder out, int number) {
        int shift = 0;
        while (shift < 30 && number >> (shift + 5) != 0) {
            shift += 5;
        }
        for (; shift > 0; shift -= 5) {
            out.append((char) (ZERO + 32 + ((number >> shift) & 31)));
        }
        out.append((char) (ZERO + (number & 31)));
    }
}
