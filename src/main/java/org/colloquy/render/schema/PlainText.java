package org.colloquy.render.schema;

import java.util.Map;

/** The words in HTML that Colloquy wrote: tags are taken out, and the few entities that it writes become characters. */
public final class PlainText {
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "#39", '\'', "nbsp", ' ');

    private PlainText() {}

    /** All words, with single spaces between them. */
    static String of(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                at = end < 0 ? html.length() : end + 1;
            } else if (c == '&') {
                at = entity(html, at, text);
            } else {
                append(c, text);
                at++;
            }
        }
        return text.toString().strip();
    }

    /** Adds a character, of white space one space for all that follows on each other. */
    private static void append(char c, StringBuilder text) {
        if (c != ' ' && (c < '\t' || c > '\r')) {
            text.append(c);
        } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static int entity(String html, int start, StringBuilder text) {
        int end = html.indexOf(';', start);
        Character character = end < 0 ? null : ENTITIES.get(html.substring(start + 1, end));
        append(character == null ? '&' : character, text);
        return character == null ? start + 1 : end + 1;
    }

    /**
     * The first paragraph that has words, cut at the end of a word.
     *
     * @param most how many characters it may have
     * @return empty when there is no paragraph
     */
    public static String firstParagraph(String html, int most) {
        for (int start = html.indexOf("<p>"); start >= 0; start = html.indexOf("<p>", start + 1)) {
            int end = html.indexOf("</p>", start);
            String text = end < 0 ? "" : of(html.substring(start, end));
            if (!text.isEmpty()) {
                return text.length() <= most ? text : cut(text, most);
            }
        }
        return "";
    }

    private static String cut(String text, int most) {
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        // scripts without spaces are cut anywhere, but not in the middle of a character
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
