package org.colloquy.transcript.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The names that stand at the begin of a JSON text, with those of what they are in: {@code segments[].body}. */
final class JsonShape {
    /** Enough to come past the head of every export. */
    private static final int TOKENS = 2_000;

    private JsonShape() {}

    /** The paths of a text; none when it does not begin like an object or an array. */
    static Set<String> of(String text) {
        Set<String> paths = new HashSet<>();
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || (text.charAt(first) != '{' && text.charAt(first) != '[')) {
            return paths;
        }
        try (JsonParser parser = JsonTree.parser(text)) {
            Deque<String> outer = new ArrayDeque<>();
            String path = "";
            for (int i = 0; i < TOKENS; i++) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return paths;
                }
                switch (token) {
                    case START_OBJECT -> outer.push(path);
                    case START_ARRAY -> {
                        outer.push(path);
                        path = path + "[]";
                    }
                    case END_OBJECT, END_ARRAY -> path = outer.pop();
                    case PROPERTY_NAME -> {
                        String inside = outer.peek();
                        path = (inside == null || inside.isEmpty() ? "" : inside + ".") + parser.currentName();
                        paths.add(path);
                    }
                    default -> {
                        // values have no names
                    }
                }
            }
        } catch (JacksonException e) {
            return paths;
        }
        return paths;
    }
}
