package org.colloquy.markdown.code;

import java.util.Locale;

/** What a token is, as far as the theme colours it. */
enum TokenClass {
    KEYWORD,
    TYPE,
    STRING,
    NUMBER,
    COMMENT,
    FUNCTION,
    OPERATOR,
    ANNOTATION,
    VARIABLE,
    TAG,
    ATTRIBUTE,
    LITERAL,
    INSERTED,
    DELETED,
    /**
     * Words without a colour, white space, and brackets: those are as many as all else together, and a span around each
     * would double the page.
     */
    PLAIN;

    private final String openingTag = "<span class=\"tok-" + name().toLowerCase(Locale.ROOT) + "\">";

    String openingTag() {
        return openingTag;
    }
}
