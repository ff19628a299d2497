package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.syntax.Attributes.Attribute;

/** Reads {@code {#id .class key=value}} from its first brace to its last, in one pass. */
final class AttributeScanner {
    private final BasedSequence source;
    private final int end;
    private int at = 1;

    AttributeScanner(BasedSequence source) {
        this.source = source;
        this.end = source.length() - 1;
    }

    /** The attributes, absent when anything between the braces is none. */
    Optional<List<Attribute>> scan() {
        List<Attribute> found = new ArrayList<>();
        skipSpace();
        while (at < end) {
            Optional<Attribute> next = attribute();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
            int before = at;
            skipSpace();
            if (at == before && at < end && !startsShort()) {
                return Optional.empty();
            }
        }
        return at == end ? Optional.of(found) : Optional.empty();
    }

    private Optional<Attribute> attribute() {
        int start = at;
        if (startsShort()) {
            String name = source.charAt(at) == '#' ? "id" : "class";
            at++;
            return word(start, name, true);
        }
        while (at < end && isNamePart(source.charAt(at))) {
            at++;
        }
        if (at == start || at >= end || source.charAt(at) != '=') {
            return Optional.empty();
        }
        String name = source.subSequence(start, at).toString();
        at++;
        boolean quoted = at < end && (source.charAt(at) == '"' || source.charAt(at) == '\'');
        return quoted ? quoted(start, name) : word(start, name, false);
    }

    /** A value without quotes: up to white space; an id or class also ends where the next one begins. */
    private Optional<Attribute> word(int start, String name, boolean shortForm) {
        int from = at;
        while (at < end && isWordPart(source.charAt(at)) && !(shortForm && startsShort())) {
            at++;
        }
        boolean empty = at == from && shortForm;
        return empty ? Optional.empty() : Optional.of(found(start, name, from, at));
    }

    private Optional<Attribute> quoted(int start, String name) {
        char quote = source.charAt(at++);
        int from = at;
        while (at < end && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' && at + 1 < end ? 2 : 1;
        }
        if (at >= end) {
            return Optional.empty();
        }
        Attribute found = found(start, name, from, at++);
        BasedSequence whole = source.subSequence(start, at);
        return Optional.of(new Attribute(name, whole, unescape(found.value()), found.start(), found.end()));
    }

    private Attribute found(int start, String name, int from, int to) {
        BasedSequence value = source.subSequence(from, to);
        return new Attribute(
                name, source.subSequence(start, to), value.toString(), value.getStartOffset(), value.getEndOffset());
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            boolean escape =
                    value.charAt(i) == '\\' && i + 1 < value.length() && "\\\"'".indexOf(value.charAt(i + 1)) >= 0;
            text.append(value.charAt(escape ? ++i : i));
        }
        return text.toString();
    }

    private boolean startsShort() {
        return source.charAt(at) == '#' || source.charAt(at) == '.';
    }

    private void skipSpace() {
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }

    private static boolean isWordPart(char c) {
        return !Character.isWhitespace(c) && "{}\"'=".indexOf(c) < 0;
    }
}
