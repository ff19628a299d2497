package org.colloquy.markdown.code;

/** An engine that cuts code into tokens. Safe to share between threads. */
sealed interface Tokenizer permits EditorTokenizer, PrismTokenizer {
    /** Whether it knows a language by this name, in lower case. */
    boolean knows(String language);

    /** Writes the whole code, each character once and in order. */
    void tokenize(String language, String code, TokenWriter out);
}
