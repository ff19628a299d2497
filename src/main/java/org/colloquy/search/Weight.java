package org.colloquy.search;

/** How much a word says about the place it stands in. */
enum Weight {
    /** In the text, once. */
    ONCE(0),
    /** In the text, two or three times. */
    TWICE(1),
    /** In the text, four times or more. */
    OFTEN(2),
    /** In a heading. */
    HEADING(3),
    /** In the title of a page. */
    TITLE(4),
    /** In a name of a term. */
    TERM(5);

    /** How many there are: a posting is a distance times this, plus the code of the weight. */
    static final int COUNT = 6;

    private final int code;

    Weight(int code) {
        this.code = code;
    }

    /** What stands for it in the index; {@code find.js} knows it too. */
    int code() {
        return code;
    }

    /** The weight of a word that a text has so often. */
    static Weight ofText(int times) {
        return times >= 4 ? OFTEN : times >= 2 ? TWICE : ONCE;
    }
}
