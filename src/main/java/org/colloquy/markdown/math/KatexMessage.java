package org.colloquy.markdown.math;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What KaTeX says about a formula, in the words of our diagnostics. */
final class KatexMessage {
    private static final Pattern FRAME =
            Pattern.compile("KaTeX parse error: (.*?)(?: at (?:position \\d+|end of input): .*)?", Pattern.DOTALL);

    private record Rewording(Pattern said, String ours) {}

    private static final List<Rewording> REWORDINGS = List.of(
            rewording("Undefined control sequence: (.*)", "unknown command '$1'"),
            rewording("No such environment: (.*)", "unknown environment '$1'"),
            rewording("Expected 'EOF', got '(.*)'", "unexpected '$1'"),
            rewording("Expected '(.*)', got 'EOF'", "the formula ends where '$1' is expected"),
            rewording(
                    "Unexpected end of input in a macro argument, expected '(.*)'",
                    "the formula ends where '$1' is expected"),
            rewording("Expected '(.*)', got '(.*)'", "found '$2' where '$1' is expected"),
            rewording("Expected group after '(.*)'", "nothing stands after '$1'"),
            rewording("Expected group as (.*)", "expected something in braces as $1"),
            rewording("Double (superscript|subscript)", "two ${1}s in a row; braces tell what belongs together"),
            rewording("Too many expansions: .*", "a macro expands without end"),
            rewording("Extra \\}", "unexpected '}'"),
            rewording(
                    "Mismatch: \\\\begin\\{(.*)\\} matched by \\\\end\\{(.*)\\}",
                    "'\\\\begin{$1}' is closed by '\\\\end{$2}'"));

    private KatexMessage() {}

    private static Rewording rewording(String said, String ours) {
        return new Rewording(Pattern.compile(said, Pattern.DOTALL), ours.replace("${1}", "$1"));
    }

    static String reword(String message) {
        Matcher frame = FRAME.matcher(message);
        String said = frame.matches() ? frame.group(1) : message;
        for (Rewording rewording : REWORDINGS) {
            Matcher matcher = rewording.said().matcher(said);
            if (matcher.matches()) {
                return matcher.replaceFirst(rewording.ours());
            }
        }
        String plain = said.replace("'EOF'", "the end of the formula").strip();
        String start = plain.substring(0, Math.min(1, plain.length())).toLowerCase(Locale.ROOT);
        return start + plain.substring(start.length()).replaceFirst("\\.$", "");
    }
}
