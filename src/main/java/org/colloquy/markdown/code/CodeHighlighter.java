package org.colloquy.markdown.code;

import java.util.Locale;
import java.util.Set;
import org.colloquy.markdown.cache.FragmentCache;

/** Highlights code at build time. Safe to share between threads. */
public final class CodeHighlighter {
    /** To be raised when the same code gets other HTML, so that what older versions have kept is made again. */
    private static final String REVISION = "code 1 ";

    private static final Set<String> PLAIN = Set.of("", "text", "plain", "plaintext", "txt", "output", "none");
    private static final String NAME = "[a-z0-9][a-z0-9+#._-]{0,39}";

    private final FragmentCache cache;
    private final EditorTokenizer editor = new EditorTokenizer();
    private final PrismTokenizer prism = new PrismTokenizer();

    /** Keeps what it made for this build only. */
    public CodeHighlighter() {
        this(new FragmentCache());
    }

    public CodeHighlighter(FragmentCache cache) {
        this.cache = cache;
    }

    /**
     * Highlighted code.
     *
     * @param html  the code, escaped, with {@code <span class="tok-…">} around its tokens, lines separated by {@code \n};
     *              no span crosses the end of a line
     * @param known whether the language is one that can be highlighted; otherwise the code is only escaped
     */
    public record Highlighted(String html, boolean known) {}

    /**
     * Highlights code in the language of a fence's first word, in any case ({@code java}, {@code sh}, {@code c++}). No
     * word, and {@code text} or {@code output}, are known and stay without colours.
     */
    public Highlighted highlight(String language, String code) {
        String name = language.toLowerCase(Locale.ROOT);
        if (PLAIN.contains(name)) {
            return new Highlighted(escaped(code), true);
        }
        if (editor.knows(name)) {
            return new Highlighted(tokenized(editor, name, code), true);
        }
        return name.matches(NAME) && prismKnows(name)
                ? new Highlighted(prismTokenized(name, code), true)
                : new Highlighted(escaped(code), false);
    }

    // the second engine starts slowly, and every unknown word reaches it; the first is faster than the cache

    private boolean prismKnows(String name) {
        return cache.get(REVISION + PrismTokenizer.VERSION + " knows", name, () -> prism.knows(name) ? "yes" : "no")
                .equals("yes");
    }

    private String prismTokenized(String name, String code) {
        return cache.get(REVISION + PrismTokenizer.VERSION + " " + name, code, () -> tokenized(prism, name, code));
    }

    private static String tokenized(Tokenizer tokenizer, String name, String code) {
        TokenWriter out = new TokenWriter(code.length());
        tokenizer.tokenize(name, code, out);
        return out.finish();
    }

    private static String escaped(String code) {
        TokenWriter out = new TokenWriter(code.length());
        out.write(TokenClass.PLAIN, code);
        return out.finish();
    }
}
