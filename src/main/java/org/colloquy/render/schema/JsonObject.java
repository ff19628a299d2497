package org.colloquy.render.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON object (RFC 8259) while it is written, key by key, that may stand inside a {@code <script>} element: no text in it
 * can end the element, begin a comment, or end a line of JavaScript. What is empty is left out with its key.
 */
public final class JsonObject {
    private final StringBuilder json = new StringBuilder("{");

    /** Adds a text, unless it is empty. */
    public JsonObject put(String key, String text) {
        return text.isEmpty() ? this : raw(key, quoted(text));
    }

    /** Adds a whole number. */
    public JsonObject put(String key, int number) {
        return raw(key, Integer.toString(number));
    }

    /** Adds an object, which must be complete. */
    public JsonObject put(String key, JsonObject object) {
        return object.isEmpty() ? this : raw(key, object.toString());
    }

    /** Adds a list of objects, which must be complete, unless it is empty. */
    public JsonObject put(String key, List<JsonObject> objects) {
        return objects.isEmpty() ? this : raw(key, list(objects.stream().map(JsonObject::toString)));
    }

    /** Adds a list of texts, unless it is empty. */
    public JsonObject putTexts(String key, List<String> texts) {
        return texts.isEmpty() ? this : raw(key, list(texts.stream().map(JsonObject::quoted)));
    }

    /** How many characters it has. */
    public int length() {
        return json.length() + 1;
    }

    /** Whether it has no key. */
    public boolean isEmpty() {
        return json.length() == 1;
    }

    /** The object as text, without line ends. */
    @Override
    public String toString() {
        return json + "}";
    }

    private JsonObject raw(String key, String value) {
        json.append(isEmpty() ? "" : ",").append(quoted(key)).append(':').append(value);
        return this;
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * A JSON string. Escaped are, beyond what JSON asks for, {@code <}, {@code >} and {@code &}, which mean something to HTML
     * (HTML Standard, 4.12.1.3), U+2028 and U+2029, which older JavaScript takes for line ends, and halves of surrogate
     * pairs, which UTF-8 cannot hold.
     */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (needsEscape(text, i)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }
}
