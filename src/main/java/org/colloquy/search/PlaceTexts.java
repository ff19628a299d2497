package org.colloquy.search;

import java.util.List;
import java.util.Set;
import org.colloquy.markdown.html.Escape;

/**
 * Cuts the HTML of a chapter at its places and takes the text out, in one walk from the first character to the last. A heading
 * that begins a place is no part of its text, nor are links and lines that stand on the page for finding one's way.
 */
final class PlaceTexts {
    /** Hears the text of each place, white space made single; the text belongs to the reader and lives until the next. */
    @FunctionalInterface
    interface Listener {
        void text(int place, CharSequence text);
    }

    /** Elements inside a line of text; all others stand between words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static final Set<String> WITHOUT_TEXT = Set.of("math", "script", "style", "svg", "template");

    /** What is written around texts, as the converter writes it: the tag's beginning and the element's end. */
    private static final List<Skipped> AROUND = List.of(
            new Skipped("<a class=\"permalink\"", "</a>"),
            new Skipped("<a class=\"footnote-back\"", "</a>"),
            new Skipped("<p class=\"turn-head\"", "</p>"),
            new Skipped("<p class=\"turn-uses\"", "</p>"),
            new Skipped("<p class=\"segment-uses\"", "</p>"),
            new Skipped("<p class=\"excerpt-source\"", "</p>"),
            new Skipped("<div class=\"pause\"><label>", "</label>"));

    private record Skipped(String start, String end) {}

    private final String html;
    private final List<Place> places;
    private final Listener listener;
    private final StringBuilder text;
    private int place;
    private String nextId = "";
    private boolean gap;

    private PlaceTexts(String html, List<Place> places, StringBuilder text, Listener listener) {
        this.html = html;
        this.places = places;
        this.text = text;
        this.listener = listener;
    }

    /** @param buffer what texts are built in; lent, so that many chapters share it */
    static void read(String html, List<Place> places, StringBuilder buffer, Listener listener) {
        if (!places.isEmpty()) {
            new PlaceTexts(html, places, buffer, listener).read();
        }
    }

    private void read() {
        begin(places.get(0).id().isEmpty() ? 0 : -1);
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                at = tag(at);
            } else if (c == '&') {
                at = reference(at);
            } else {
                add(c);
                at++;
            }
        }
        end();
        // a place whose anchor is not in the HTML is found by its name alone
        for (int missing = place + 1; missing < places.size(); missing++) {
            listener.text(missing, "");
        }
    }

    private void begin(int number) {
        place = number;
        nextId = number + 1 < places.size() ? Escape.text(places.get(number + 1).id()) : "";
        text.setLength(0);
        gap = false;
    }

    private void end() {
        if (place >= 0) {
            listener.text(place, text);
        }
    }

    private void add(char c) {
        if (c <= ' ' || c == '\u00a0') {
            gap = true;
            return;
        }
        if (gap && !text.isEmpty()) {
            text.append(' ');
        }
        gap = false;
        text.append(c);
    }

    /** Reads what begins with {@code <}; returns where to go on. */
    private int tag(int start) {
        if (html.startsWith("<!--", start)) {
            return after("-->", start);
        }
        boolean closing = html.startsWith("</", start);
        int nameStart = closing ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            add('<');
            return start + 1;
        }
        String name = html.substring(nameStart, nameEnd);
        if (!INLINE.contains(name)) {
            gap = true;
        }
        int end = endOfTag(nameEnd);
        if (closing) {
            return end;
        }
        if (!nextId.isEmpty() && hasNextId(nameEnd, end)) {
            end();
            begin(place + 1);
            return afterHeading(name, end);
        }
        if (WITHOUT_TEXT.contains(name)) {
            return endOfTag(after("</" + name, end));
        }
        for (Skipped skipped : AROUND) {
            if (html.startsWith(skipped.start(), start)) {
                return after(skipped.end(), end);
            }
        }
        return end;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private int after(String closer, int from) {
        int end = html.indexOf(closer, from);
        return end < 0 ? html.length() : end + closer.length();
    }

    private int endOfTag(int from) {
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return html.length();
    }

    /** Whether a tag's attributes, from its name to its end, have the id of the next place. */
    private boolean hasNextId(int from, int end) {
        for (int at = from; at + nextId.length() + 6 < end + 1; at++) {
            if (html.charAt(at) == ' '
                    && html.startsWith("id=\"", at + 1)
                    && html.startsWith(nextId, at + 5)
                    && html.charAt(at + 5 + nextId.length()) == '"') {
                return true;
            }
        }
        return false;
    }

    /** Passes the heading of a place: the element that has its anchor, or the first one in it, as in a segment. */
    private int afterHeading(String name, int from) {
        if (name.length() == 2 && name.charAt(0) == 'h') {
            return endOfTag(after("</" + name, from));
        }
        int inside = from;
        while (inside < html.length() && html.charAt(inside) == '\n') {
            inside++;
        }
        return name.equals("section") && html.startsWith("<h2>", inside) ? after("</h2>", inside) : from;
    }

    private int reference(int start) {
        int end = html.indexOf(';', start);
        if (end > start && end - start < 10) {
            int c = CharacterReference.of(html.substring(start + 1, end));
            if (c >= 0) {
                for (char unit : Character.toChars(c)) {
                    add(unit);
                }
                return end + 1;
            }
        }
        add('&');
        return start + 1;
    }
}
