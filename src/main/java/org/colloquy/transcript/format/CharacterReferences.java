package org.colloquy.transcript.format;

import org.jsoup.parser.Parser;

/** Decodes the character references of HTML, named ones and numbers, also those that were never closed. */
public final class CharacterReferences {
    private CharacterReferences() {}

    /** The text with every reference replaced; what only looks like one stays as it is. */
    public static String decoded(String text) {
        // most captions have none, and then the table of two thousand names is never loaded
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
