package org.colloquy.cli;

/** Counted things, in words. */
final class Plural {
    private Plural() {}

    /** {@code 1 error}, {@code 2 errors}. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
