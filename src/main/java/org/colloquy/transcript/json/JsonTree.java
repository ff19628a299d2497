package org.colloquy.transcript.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.json.JsonValue.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON, also that of a file which was cut off or is broken: what stands before the fault is kept. */
final class JsonTree {
    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Set<String> skipped;
    private Optional<Integer> brokenAt = Optional.empty();

    private JsonTree(JsonParser parser, Set<String> skipped) {
        this.parser = parser;
        this.skipped = skipped;
    }

    /**
     * Reads a text.
     *
     * @param skipped names of members that nobody asks for and that may be large
     */
    static Reading read(String text, Set<String> skipped) {
        try (JsonParser parser = parser(text)) {
            JsonTree tree = new JsonTree(parser, skipped);
            JsonToken first = tree.next();
            JsonValue value = first == null ? JsonValue.scalar(null, 0, 0) : tree.value(first);
            if (tree.brokenAt.isEmpty() && tree.next() != null) {
                tree.brokenAt = Optional.of(tree.offset());
            }
            return new Reading(value, tree.brokenAt);
        }
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The next token; null at the end and at a fault. */
    private @Nullable JsonToken next() {
        try {
            return brokenAt.isPresent() ? null : parser.nextToken();
        } catch (JacksonException e) {
            brokenAt = Optional.of(here());
            return null;
        }
    }

    private int here() {
        return (int) Math.max(0, parser.currentLocation().getCharOffset());
    }

    private int offset() {
        return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }

    private JsonValue value(JsonToken token) {
        int start = offset();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> array(start);
            default -> scalar(token, start);
        };
    }

    private JsonValue scalar(JsonToken token, int start) {
        try {
            String text = token == JsonToken.VALUE_NULL ? null : parser.getString();
            return JsonValue.scalar(text, start, here());
        } catch (JacksonException e) {
            // the text of a value is only read when it is asked for
            brokenAt = Optional.of(here());
            return JsonValue.scalar(null, start, start);
        }
    }

    private JsonValue object(int start) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (JsonToken token = next(); token != null && token != JsonToken.END_OBJECT; token = next()) {
            String name = parser.currentName();
            JsonToken value = next();
            if (value == null) {
                break;
            }
            if (skipped.contains(name)) {
                skip();
            } else {
                members.put(name, value(value));
            }
        }
        return JsonValue.object(members, start, here());
    }

    private void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            brokenAt = Optional.of(here());
        }
    }

    private JsonValue array(int start) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token));
        }
        return JsonValue.array(items, start, here());
    }
}
