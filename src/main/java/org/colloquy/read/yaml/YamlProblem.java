package org.colloquy.read.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in an author's words why a text is no YAML. The library speaks of tokens, nodes and block ends, and points to where
 * it gave up; authors look for the quote, the tab or the column that is wrong.
 */
final class YamlProblem {
    private static final String SAME_COLUMN = "begin all keys that belong together in the same column";
    private static final String NO_COLON = "a line without ':' stands where a key is expected";
    private static final String WRITE_KEY = "write 'key: value'";
    private static final String QUOTE = "put the value between quotes";
    private static final Pattern INDENT = Pattern.compile("[ \\t]*");
    private static final Pattern SIGN = Pattern.compile("found character '(.)");
    private static final Pattern ESCAPE = Pattern.compile("unknown escape character (\\S)");

    private final SourceText source;
    private final String problem;
    private final String context;
    private final int at;
    private final int begin;

    private YamlProblem(SourceText source, Offsets offsets, MarkedYamlEngineException said) {
        this.source = source;
        this.problem = said.getProblem().strip();
        this.context = Optional.ofNullable(said.getContext()).orElse("");
        this.at = offsets.of(said.getProblemMark());
        this.begin = said.getContextMark().isPresent() ? offsets.of(said.getContextMark()) : at;
    }

    /** The problem that the library found, which has a place. */
    static Diagnostic of(SourceText source, Offsets offsets, MarkedYamlEngineException said) {
        YamlProblem problem = new YamlProblem(source, offsets, said);
        return problem.tab().or(problem::lexical).or(problem::structural).orElseGet(problem::other);
    }

    private Diagnostic report(int offset, String message, String hint) {
        return source.problem(Rule.BAD_YAML, offset, offset + 1, message).withHint(hint);
    }

    private Optional<Diagnostic> tab() {
        int line = source.lineAt(at);
        int column = source.span(at, at + 1).column() - 1;
        Matcher indent = INDENT.matcher(source.line(line));
        int tab = indent.lookingAt() ? indent.group().indexOf('\t') : -1;
        return tab >= 0 && tab <= column
                ? Optional.of(
                        report(at - column + tab, "a tab cannot indent a line", "indent with spaces instead of tabs"))
                : Optional.empty();
    }

    /** What is wrong with a single value. */
    private Optional<Diagnostic> lexical() {
        if (context.contains("quoted scalar") && !problem.contains("escape")) {
            return Optional.of(report(
                    begin,
                    "a text in quotes that begins here is never closed",
                    "end it with the quote that it begins with"));
        }
        Matcher escape = ESCAPE.matcher(problem);
        if (escape.find()) {
            String message = "'\\" + escape.group(1) + "' means nothing in a text between double quotes";
            return Optional.of(report(at, message, "write '\\\\' for a backslash, or use single quotes"));
        }
        Matcher sign = SIGN.matcher(problem);
        if (sign.find()) {
            return Optional.of(
                    report(at, "a value cannot begin with '" + sign.group(1) + "' unless it is in quotes", QUOTE));
        }
        if (context.matches("while scanning an? (alias|anchor|tag|directive)") || problem.contains("tag handle")) {
            char first = begin < source.text().length() ? source.text().charAt(begin) : '!';
            String message = "'" + first + "' has a meaning of its own at the start of a value";
            return Optional.of(report(begin, message, QUOTE));
        }
        if (context.contains("block scalar")) {
            String message = "'|' and '>' begin a text that stands on the lines below";
            return Optional.of(
                    report(at, message, "move the text to the next line, indented, or put it between quotes"));
        }
        return Optional.empty();
    }

    /** What is wrong with keys, lists and where they stand. */
    private Optional<Diagnostic> structural() {
        if (problem.startsWith("mapping values are not allowed")) {
            return Optional.of(strayColon());
        }
        if (problem.contains("could not find expected ':'")) {
            return Optional.of(report(begin, NO_COLON, WRITE_KEY));
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            boolean list = context.contains("sequence");
            String message = list
                    ? "the list that begins with '[' here is not closed"
                    : "the keys that begin with '{' here are not closed";
            String hint = "separate the entries with ',' and end them with '" + (list ? "]" : "}") + "'";
            return Optional.of(report(begin, message, hint));
        }
        if (problem.startsWith("sequence entries") || problem.matches(".*but found '(-|<block sequence start>)'")) {
            String message = "an item of a list stands here where none can be";
            return Optional.of(report(at, message, "begin all items of a list with '- ' in the same column"));
        }
        if (problem.startsWith("expected <block end>")) {
            return Optional.of(unexpected());
        }
        return Optional.empty();
    }

    private Diagnostic strayColon() {
        String line = source.line(source.lineAt(at));
        int column = source.span(at, at + 1).column() - 1;
        String before = line.substring(0, Math.min(column, line.length()));
        if (before.contains(": ") || before.contains("\"") || before.contains("'")) {
            return report(at, "a second ':' in one line", "put a value that has ': ' in it between quotes");
        }
        int key = at - before.stripLeading().length();
        int above = lineAbove(at - column);
        String first = source.text().substring(above, at).lines().findFirst().orElse("");
        if (indent(first) >= indent(before) && !first.contains(":")) {
            // to YAML that line is a text which goes on in this one
            return report(above + indent(first), NO_COLON, WRITE_KEY);
        }
        return report(key, "this key is indented deeper than the one above, which has a value already", SAME_COLUMN);
    }

    /** Where the last line begins that stands above an offset and is not blank; the offset when there is none. */
    private int lineAbove(int lineStart) {
        String text = source.text();
        int end = lineStart;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? lineStart : text.lastIndexOf('\n', end - 1) + 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Diagnostic unexpected() {
        char found = at < source.text().length() ? source.text().charAt(at) : '\n';
        if ("]},:?".indexOf(found) >= 0) {
            return report(
                    at, "'" + found + "' stands here where a key is expected", "write 'key: value', or remove it");
        }
        char previous = before(at);
        if (previous == '"' || previous == '\'') {
            return report(
                    at,
                    "more text follows the quote that ends the value",
                    "put the whole value between quotes, of the other kind if it holds one");
        }
        return report(at, "this line is indented in another way than those above", SAME_COLUMN);
    }

    /** The last character of the same line before an offset that is no space. */
    private char before(int offset) {
        String text = source.text();
        for (int i = Math.min(offset, text.length()) - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c != ' ') {
                return c;
            }
        }
        return '\n';
    }

    private Diagnostic other() {
        String message = problem.contains("<document start>")
                ? "the text goes on here after its end"
                : "this cannot be read as 'key: value'";
        String hint = problem.toLowerCase(Locale.ROOT).contains("node content") ? "write a value" : QUOTE;
        return report(at, message, hint);
    }
}
