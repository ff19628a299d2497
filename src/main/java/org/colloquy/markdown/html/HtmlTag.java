package org.colloquy.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tag in raw HTML.
 *
 * @param name    lower case; with a {@code /} in front for a closing tag
 * @param start   offset of {@code <}
 * @param end     offset after {@code >}
 */
record HtmlTag(String name, int start, int end, List<Attribute> attributes) {
    /** An attribute with the place of its value, without quotes; entities in it are not resolved. */
    record Attribute(String name, int start, int end) {}

    Optional<Attribute> get(String attribute) {
        return attributes.stream().filter(one -> one.name().equals(attribute)).findFirst();
    }

    /** The next tag at or after an offset, comments left out; {@code null} when there is none. */
    static @Nullable HtmlTag next(CharSequence html, int from) {
        for (int i = from; i + 1 < html.length(); i++) {
            if (html.charAt(i) != '<') {
                continue;
            }
            if (isComment(html, i)) {
                i = commentEnd(html, i) - 1;
            } else if (Character.isLetter(html.charAt(i + 1)) || html.charAt(i + 1) == '/') {
                return new Reader(html, i).read();
            }
        }
        return null;
    }

    private static boolean isComment(CharSequence html, int at) {
        return at + 3 < html.length()
                && html.charAt(at + 1) == '!'
                && html.charAt(at + 2) == '-'
                && html.charAt(at + 3) == '-';
    }

    private static int commentEnd(CharSequence html, int at) {
        for (int i = at + 4; i + 2 < html.length(); i++) {
            if (html.charAt(i) == '-' && html.charAt(i + 1) == '-' && html.charAt(i + 2) == '>') {
                return i + 3;
            }
        }
        return html.length();
    }

    private static final class Reader {
        private final CharSequence html;
        private final int start;
        private int i;

        Reader(CharSequence html, int start) {
            this.html = html;
            this.start = start;
            this.i = start + 1;
        }

        HtmlTag read() {
            int nameStart = i;
            i++;
            while (!isSpace() && peek() != '>' && peek() != '/') {
                i++;
            }
            String name = html.subSequence(nameStart, i).toString().toLowerCase(Locale.ROOT);
            List<Attribute> attributes = new ArrayList<>(4);
            while (i < html.length() && peek() != '>') {
                if (isSpace() || peek() == '/') {
                    i++;
                } else {
                    attributes.add(attribute());
                }
            }
            i = Math.min(i + 1, html.length());
            return new HtmlTag(name, start, i, attributes);
        }

        private Attribute attribute() {
            int nameStart = i++;
            while (!isSpace() && peek() != '>' && peek() != '/' && peek() != '=') {
                i++;
            }
            String name = html.subSequence(nameStart, i).toString().toLowerCase(Locale.ROOT);
            int after = i;
            skipSpace();
            if (peek() != '=') {
                i = after;
                return new Attribute(name, after, after);
            }
            i++;
            skipSpace();
            char quote = peek();
            boolean quoted = quote == '"' || quote == '\'';
            int from = quoted ? ++i : i;
            while (i < html.length() && (quoted ? peek() != quote : !isSpace() && peek() != '>')) {
                i++;
            }
            int to = i;
            i += quoted ? 1 : 0;
            return new Attribute(name, from, to);
        }

        private void skipSpace() {
            while (i < html.length() && isSpace()) {
                i++;
            }
        }

        /** The character at hand; past the end, one that ends everything. */
        private char peek() {
            return i < html.length() ? html.charAt(i) : '>';
        }

        private boolean isSpace() {
            return i < html.length() && Character.isWhitespace(html.charAt(i));
        }
    }
}
