package org.colloquy.markdown.math;

import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.script.Script;
import org.colloquy.markdown.script.ScriptException;

/** The TeX library KaTeX, of whose output only the MathML is used. */
final class Katex {
    static final String VERSION = "katex 0.16.4";

    private static final String FILE = "META-INF/resources/webjars/katex/0.16.4/dist/katex.js";

    /** Without {@code trust}, a formula can make no links, classes or styles. */
    private static final String CONVERT = """
            function convert(tex, display) {
              try {
                return [katex.renderToString(tex, {
                  displayMode: display, output: 'mathml', throwOnError: true, trust: false,
                  strict: 'ignore', maxExpand: 1000, maxSize: 50
                })];
              } catch (e) {
                if (!(e instanceof katex.ParseError)) throw e;
                return ['', String(e.position === undefined ? 0 : e.position), e.message];
              }
            }
            """;

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 100;

    private final Script script = new Script(List.of(FILE), CONVERT);

    /** A {@code <math>} element, or what is wrong. */
    record Result(String mathml, Optional<MathConverter.Problem> problem) {}

    Result convert(String tex, boolean display) {
        Optional<MathConverter.Problem> excess = excess(tex);
        if (excess.isPresent()) {
            return new Result("", excess);
        }
        try {
            List<String> answer = script.call("convert", tex, display);
            if (answer.size() == 1) {
                return new Result(MathMarkup.of(answer.get(0), tex), Optional.empty());
            }
            int offset = Math.min(Integer.parseInt(answer.get(1)), tex.length());
            return failure(offset, KatexMessage.reword(answer.get(2)));
        } catch (ScriptException e) {
            return failure(0, "the formula is nested too deeply or cannot be read");
        }
    }

    /** What no person writes, and what would keep KaTeX busy for minutes. */
    private static Optional<MathConverter.Problem> excess(String tex) {
        if (tex.length() > LONGEST) {
            return Optional.of(
                    new MathConverter.Problem(LONGEST, "more than " + LONGEST + " characters in one formula"));
        }
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(new MathConverter.Problem(i, "more than " + DEEPEST + " braces in each other"));
            }
        }
        return Optional.empty();
    }

    private static Result failure(int offset, String message) {
        return new Result("", Optional.of(new MathConverter.Problem(offset, message)));
    }
}
