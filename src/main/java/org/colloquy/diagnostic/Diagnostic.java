package org.colloquy.diagnostic;

import java.util.Optional;

/**
 * One problem in an author's files.
 *
 * @param rule       which rule it breaks; the rule alone says how severe it is
 * @param where      the wrong token, not the whole construct
 * @param sourceLine the line it stands on, without its line end; empty for a problem with a whole file
 * @param message    lower case, no full stop, quotes the author's own text, says what was found and what was expected
 * @param hint       one imperative sentence, or the nearest existing name
 */
public record Diagnostic(Rule rule, SourceSpan where, String sourceLine, String message, Optional<String> hint)
        implements Comparable<Diagnostic> {
    /** A problem that concerns a whole file, or a file that is not text. */
    public static Diagnostic of(Rule rule, String file, String message) {
        return new Diagnostic(rule, SourceSpan.startOf(file), "", message, Optional.empty());
    }

    /** The same problem with a way out of it. */
    public Diagnostic withHint(String text) {
        return new Diagnostic(rule, where, sourceLine, message, Optional.of(text));
    }

    /** The same problem with a way out of it, where one is known. */
    public Diagnostic withHint(Optional<String> text) {
        return text.isPresent() ? withHint(text.get()) : this;
    }

    /** By file, line, column, then rule and message, so that reports are the same on every machine. */
    @Override
    public int compareTo(Diagnostic other) {
        int order = where.compareTo(other.where);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        if (order == 0) {
            order = message.compareTo(other.message);
        }
        return order == 0 ? hint.orElse("").compareTo(other.hint.orElse("")) : order;
    }
}
