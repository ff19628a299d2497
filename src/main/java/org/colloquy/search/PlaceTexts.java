package org.colloquy.search;

import java.util.List;
import org.colloquy.markdown.html.Escape;

/**
 * Cuts the HTML of a chapter at its places and takes the text out, in one walk from the first character to the last. A heading
 * that begins a place is no part of its text, nor are links and lines that stand on the page for finding one's way.
 */
final class PlaceTexts {
    /** Hears the text of each place, white space made single; it stands at the beginning of an array that lives until the next. */
    @FunctionalInterface
    interface Listener {
        void text(int place, char[] text, int length);
    }

    /** Elements inside a line of text; all others stand between words. */
    private static final Names INLINE = new Names(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static final Names WITHOUT_TEXT = new Names("math", "script", "style", "svg", "template");

    /** What is written around texts, as the converter writes it: the tag's beginning and the element's end. */
    private static final Skipped[] AROUND = {
        new Skipped("<a class=\"permalink\"", "</a>"),
        new Skipped("<a class=\"footnote-back\"", "</a>"),
        new Skipped("<p class=\"turn-head\"", "</p>"),
        new Skipped("<p class=\"turn-uses\"", "</p>"),
        new Skipped("<p class=\"segment-uses\"", "</p>"),
        new Skipped("<p class=\"excerpt-source\"", "</p>"),
        new Skipped("<div class=\"pause\"><label>", "</label>"),
    };

    private record Skipped(String start, String end) {}

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int LONGEST_REFERENCE = 9;

    /** The HTML, and at its beginning, over what has been read, the text of the current place, which is never longer. */
    private final char[] html;

    private final List<Place> places;
    private final Listener listener;
    private int textLength;
    private int place;
    private String nextId = "";
    private boolean gap;
    /** Where the id of the last tag begins; 0 when it has none. */
    private int idStart;

    private PlaceTexts(String html, List<Place> places, Listener listener) {
        this.html = html.toCharArray();
        this.places = places;
        this.listener = listener;
    }

    static void read(String html, List<Place> places, Listener listener) {
        if (!places.isEmpty()) {
            new PlaceTexts(html, places, listener).read();
        }
    }

    private void read() {
        begin(places.get(0).id().isEmpty() ? 0 : -1);
        int at = plain(0);
        while (at < html.length) {
            at = plain(html[at] == '<' ? tag(at) : reference(at));
        }
        end();
        // a place whose anchor is not in the HTML is found by its name alone
        for (int missing = place + 1; missing < places.size(); missing++) {
            listener.text(missing, html, 0);
        }
    }

    private void begin(int number) {
        place = number;
        nextId = number + 1 < places.size() ? Escape.text(places.get(number + 1).id()) : "";
        textLength = 0;
        gap = false;
    }

    private void end() {
        if (place >= 0) {
            listener.text(place, html, textLength);
        }
    }

    private void add(char c) {
        if (c <= ' ' || c == NO_BREAK_SPACE) {
            gap = true;
            return;
        }
        if (gap && textLength > 0) {
            html[textLength++] = ' ';
        }
        gap = false;
        html[textLength++] = c;
    }

    /** Takes over what is no markup, white space made single; returns where markup begins. */
    private int plain(int from) {
        char[] chars = html;
        int length = textLength;
        boolean apart = gap;
        int at = from;
        while (at < chars.length) {
            char c = chars[at];
            if (c == '<' || c == '&') {
                break;
            }
            if (c <= ' ' || c == NO_BREAK_SPACE) {
                apart = true;
            } else {
                if (apart && length > 0) {
                    chars[length++] = ' ';
                }
                apart = false;
                chars[length++] = c;
            }
            at++;
        }
        textLength = length;
        gap = apart;
        return at;
    }

    /** Reads what begins with {@code <}; returns where to go on. */
    private int tag(int start) {
        if (isAt("<!--", start)) {
            return after("-->", start);
        }
        boolean closing = isAt("/", start + 1);
        int nameStart = closing ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length && isLetterOrDigit(html[nameEnd])) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            add('<');
            return start + 1;
        }
        gap = gap || !INLINE.contains(html, nameStart, nameEnd);
        int end = endOfTag(nameEnd);
        if (closing) {
            return end;
        }
        if (idStart > 0 && isNextId()) {
            end();
            begin(place + 1);
            return afterHeading(nameStart, nameEnd, end);
        }
        if (WITHOUT_TEXT.contains(html, nameStart, nameEnd)) {
            return endOfTag(after("</" + new String(html, nameStart, nameEnd - nameStart), end));
        }
        for (Skipped skipped : AROUND) {
            // most tags are told apart by their second character, which is looked at here because there are so many
            if (html[nameStart] == skipped.start().charAt(1) && isAt(skipped.start(), start)) {
                return after(skipped.end(), end);
            }
        }
        return end;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean isAt(String expected, int at) {
        if (at + expected.length() > html.length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (html[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String closer, int from) {
        for (int at = from; at < html.length; at++) {
            if (html[at] == closer.charAt(0) && isAt(closer, at)) {
                return at + closer.length();
            }
        }
        return html.length;
    }

    /** Passes the attributes of a tag, and keeps in mind where its id begins. */
    private int endOfTag(int from) {
        idStart = 0;
        for (int at = from; at < html.length; at++) {
            char c = html[at];
            if (c == '>') {
                return at + 1;
            }
            if (c == '"' || c == '\'') {
                if (at - from >= 4 && isAt(" id=", at - 4)) {
                    idStart = at + 1;
                }
                do {
                    at++;
                } while (at < html.length && html[at] != c);
            }
        }
        return html.length;
    }

    private boolean isNextId() {
        return !nextId.isEmpty() && isAt(nextId, idStart) && isAt("\"", idStart + nextId.length());
    }

    /** Passes the heading of a place: the element that has its anchor, or the first one in it, as in a segment. */
    private int afterHeading(int nameStart, int nameEnd, int from) {
        if (nameEnd - nameStart == 2 && html[nameStart] == 'h') {
            return endOfTag(after("</" + new String(html, nameStart, 2), from));
        }
        int inside = from;
        while (inside < html.length && html[inside] == '\n') {
            inside++;
        }
        return isAt("section", nameStart) && nameEnd - nameStart == 7 && isAt("<h2>", inside)
                ? after("</h2>", inside)
                : from;
    }

    private int reference(int start) {
        int end = start + 1;
        while (end < html.length && end - start < LONGEST_REFERENCE && html[end] != ';') {
            end++;
        }
        if (end < html.length && html[end] == ';') {
            int c = CharacterReference.of(new String(html, start + 1, end - start - 1));
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
