package org.colloquy.course;

import java.util.Map;

/**
 * The words of the interface in the course's language ({@code templates/words/en.properties}).
 *
 * @param byKey never without a key that another language has
 */
public record Words(Map<String, String> byKey) {
    public Words {
        byKey = Map.copyOf(byKey);
    }

    /**
     * The words for a key.
     *
     * @throws IllegalArgumentException when there is no such key, which is a bug and not the author's doing
     */
    public String get(String key) {
        String words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no interface words for '" + key + "'");
        }
        return words;
    }

    /** The words for a key with {@code {0}}, {@code {1}} and so on replaced by the arguments, as they are. */
    public String get(String key, Object... arguments) {
        String words = get(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }
}
