package org.colloquy.markdown.code;

/** Highlights code at build time. Safe to share between threads. */
public final class CodeHighlighter {
    /**
     * Highlighted code.
     *
     * @param html  the code, escaped, with {@code <span class="tok-…">} around its tokens, lines separated by {@code \n}
     * @param known whether the language is one that can be highlighted; otherwise the code is only escaped
     */
    public record Highlighted(String html, boolean known) {}

    /** Highlights code in the language of a fence's first word, in any case ({@code java}, {@code sh}, {@code c++}). */
    public Highlighted highlight(String language, String code) {
        return new Highlighted(code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), false);
    }
}
