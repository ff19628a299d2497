package org.colloquy.transcript.markup;

import java.util.Map;

/** A piece of marked-up text with its offsets in the source. */
sealed interface Token {
    int start();

    int end();

    /**
     * The begin of an element.
     *
     * @param name       without a namespace prefix, in HTML in small letters
     * @param attributes by name as written, values decoded
     * @param empty      whether it is closed at once
     */
    record Open(String name, Map<String, String> attributes, boolean empty, int start, int end) implements Token {}

    /** The end of an element. */
    record Close(String name, int start, int end) implements Token {}

    /**
     * Text between tags, decoded.
     *
     * @param literal whether it stands in the source as it is here, as in a CDATA section
     */
    record Words(String text, boolean literal, int start, int end) implements Token {}

    /** A document type declaration, or what else begins with {@code <!} or {@code <?}; comments are left out. */
    record Declaration(String text, int start, int end) implements Token {}

    /** What is begun and never ended: a comment, a CDATA section. */
    record Unfinished(String begun, int start, int end) implements Token {}
}
