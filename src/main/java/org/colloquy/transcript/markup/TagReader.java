package org.colloquy.transcript.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.transcript.format.CharacterReferences;
import org.colloquy.transcript.format.Scan;

/**
 * The attributes of a tag, as written in XML or HTML: with quotes of either kind, without quotes, without a value. Of two with
 * the same name the first counts.
 *
 * @param end   offset after the tag; -1 where what looked like a tag is none
 * @param empty whether it ends with a slash
 */
record TagReader(Map<String, String> attributes, boolean empty, int end) {
    private static final TagReader NONE = new TagReader(Map.of(), false, -1);

    /** Reads from the offset after the name of an element. */
    static TagReader read(String text, int from) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                return new TagReader(attributes, text.charAt(at - 1) == '/', at + 1);
            }
            if (c == '<') {
                return NONE;
            }
            if (Scan.isSpace(c) || c == '/') {
                at++;
                continue;
            }
            int nameEnd = endOf(text, at, "=/><");
            String name = text.substring(at, nameEnd);
            int equals = Scan.skipSpaces(text, nameEnd, text.length());
            if (equals >= text.length() || text.charAt(equals) != '=') {
                attributes.putIfAbsent(name, "");
                // a stray equals sign is no name
                at = Math.max(nameEnd, at + 1);
                continue;
            }
            int start = Scan.skipSpaces(text, equals + 1, text.length());
            boolean quoted = start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'');
            int end = quoted ? text.indexOf(text.charAt(start), start + 1) : endOf(text, start, "><");
            if (end < 0) {
                return NONE;
            }
            attributes.putIfAbsent(name, CharacterReferences.decoded(text.substring(quoted ? start + 1 : start, end)));
            at = quoted ? end + 1 : end;
        }
        return NONE;
    }

    private static int endOf(String text, int from, String stops) {
        int end = from;
        while (end < text.length() && !Scan.isSpace(text.charAt(end)) && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
