package org.colloquy.render.schema;

import java.util.List;
import java.util.function.Consumer;

/**
 * A JSON object (RFC 8259) while it is written, key by key, that may stand inside a {@code <script>} element: no text in it
 * can end the element, begin a comment, or end a line of JavaScript. What is empty is left out with its key.
 */
public final class JsonObject {
    private final StringBuilder json = new StringBuilder(256).append('{');

    /** Adds a text, unless it is empty. */
    public JsonObject put(String key, String text) {
        if (!text.isEmpty()) {
            begin(key);
            quote(text);
        }
        return this;
    }

    /** Adds a whole number. */
    public JsonObject put(String key, int number) {
        begin(key);
        json.append(number);
        return this;
    }

    /** Adds an object, which must be complete. */
    public JsonObject put(String key, JsonObject object) {
        if (!object.isEmpty()) {
            begin(key);
            json.append(object.json).append('}');
        }
        return this;
    }

    /** Adds a list of objects, which must be complete, unless it is empty. */
    public JsonObject put(String key, List<JsonObject> objects) {
        return list(key, objects, object -> json.append(object.json).append('}'));
    }

    /** Adds a list of texts, unless it is empty. */
    public JsonObject putTexts(String key, List<String> texts) {
        return list(key, texts, this::quote);
    }

    private <T> JsonObject list(String key, List<T> values, Consumer<T> write) {
        if (values.isEmpty()) {
            return this;
        }
        begin(key);
        char before = '[';
        for (T value : values) {
            json.append(before);
            write.accept(value);
            before = ',';
        }
        json.append(']');
        return this;
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

    private void begin(String key) {
        if (!isEmpty()) {
            json.append(',');
        }
        quote(key);
        json.append(':');
    }

    /**
     * Writes a JSON string. Escaped are, beyond what JSON asks for, {@code <}, {@code >} and {@code &}, which mean something to
     * HTML (HTML Standard, 4.12.1.3), U+2028 and U+2029, which older JavaScript takes for line ends, and halves of surrogate
     * pairs, which UTF-8 cannot hold.
     */
    private void quote(String text) {
        json.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < '\u2028' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
            if (!plain && needsEscape(text, i)) {
                json.append(text, done, i);
                escape(c);
                done = i + 1;
            }
        }
        json.append(text, done, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            default -> {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(Character.forDigit(c >> shift & 0xf, 16));
                }
            }
        }
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }
}
