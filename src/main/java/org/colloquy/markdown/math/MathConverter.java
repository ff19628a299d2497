package org.colloquy.markdown.math;

import java.util.Optional;
import org.colloquy.markdown.cache.FragmentCache;

/** Converts TeX to MathML at build time. Safe to share between threads. */
public final class MathConverter {
    /** To be raised when the same formula gets other HTML, so that what older versions have kept is made again. */
    private static final String REVISION = "math 1 ";

    private final FragmentCache cache;
    private final Katex katex = new Katex();

    public MathConverter(FragmentCache cache) {
        this.cache = cache;
    }

    /**
     * A converted formula.
     *
     * @param html    a {@code <math>} element; for a formula with an error its source, escaped, in {@code <code>}
     * @param problem what TeX could not read, if anything
     */
    public record Formula(String html, Optional<Problem> problem) {}

    /** Where and why a formula cannot be read; the offset counts from the formula's first character. */
    public record Problem(int offset, String message) {}

    /** Converts a formula, without its dollars; a display formula stands in its own line. */
    public Formula convert(String tex, boolean display) {
        String maker = REVISION + Katex.VERSION + (display ? " display" : " inline");
        String kept = cache.get(maker, tex, () -> toText(katex.convert(tex, display)));
        return kept.startsWith("<") ? new Formula(kept, Optional.empty()) : failed(tex, kept);
    }

    /** What the cache keeps: the element, or offset and message of a problem. */
    private static String toText(Katex.Result result) {
        return result.problem()
                .map(problem -> problem.offset() + " " + problem.message())
                .orElse(result.mathml());
    }

    private static Formula failed(String tex, String kept) {
        int space = kept.indexOf(' ');
        Problem problem = new Problem(Integer.parseInt(kept, 0, space, 10), kept.substring(space + 1));
        String source = tex.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Formula("<code>" + source + "</code>", Optional.of(problem));
    }
}
