package org.colloquy.search;

/** How much a word says about the place it stands in; the ordinal is part of the index, and {@code find.js} knows it too. */
enum Weight {
    /** In the text, once. */
    ONCE,
    /** In the text, two or three times. */
    TWICE,
    /** In the text, four times or more. */
    OFTEN,
    /** In a heading. */
    HEADING,
    /** In the title of a page. */
    TITLE,
    /** In a name of a term. */
    TERM;

    /** How many there are: a posting is a distance times this, plus the weight. */
    static final int COUNT = values().length;

    /** The weight of a word that a text has so often. */
    static Weight ofText(int times) {
        return times >= 4 ? OFTEN : times >= 2 ? TWICE : ONCE;
    }
}
