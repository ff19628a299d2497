package org.colloquy.transcript.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text, with its place. What is not there, or is of another type than was asked for, is simply absent:
 * exports of different versions have different keys.
 */
public final class JsonValue {
    /** Enough for any recording, and few enough that arithmetic stays exact. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,30})?");

    private final Map<String, JsonValue> members;
    private final List<JsonValue> items;
    private final @Nullable String scalar;
    private final int start;
    private final int end;

    private JsonValue(
            Map<String, JsonValue> members, List<JsonValue> items, @Nullable String scalar, int start, int end) {
        this.members = members;
        this.items = items;
        this.scalar = scalar;
        this.start = start;
        this.end = end;
    }

    /**
     * What was read of a text.
     *
     * @param brokenAt the offset from which on the text is no JSON; what stands before it was read
     */
    public record Reading(JsonValue value, Optional<Integer> brokenAt) {}

    /** Reads a whole text. */
    public static Reading read(String text) {
        return JsonTree.read(text, Set.of());
    }

    static JsonValue object(Map<String, JsonValue> members, int start, int end) {
        return new JsonValue(members, List.of(), null, start, end);
    }

    static JsonValue array(List<JsonValue> items, int start, int end) {
        return new JsonValue(Map.of(), items, null, start, end);
    }

    /** @param text null for {@code null} */
    static JsonValue scalar(@Nullable String text, int start, int end) {
        return new JsonValue(Map.of(), List.of(), text, start, end);
    }

    /** Offset of its first character. */
    public int start() {
        return start;
    }

    /** Offset after its last character. */
    public int end() {
        return end;
    }

    /** The values of an array. */
    public List<JsonValue> items() {
        return items;
    }

    /** The member of an object; an empty value when there is none. */
    public JsonValue get(String key) {
        JsonValue member = members.get(key);
        return member == null ? scalar(null, start, end) : member;
    }

    /** Text, number or truth value, as a text. */
    public Optional<String> text() {
        return Optional.ofNullable(scalar);
    }

    /** The text of a member. */
    public Optional<String> text(String key) {
        return get(key).text();
    }

    /** The first of several members that has a text which is not blank. */
    public Optional<String> firstText(String... keys) {
        for (String key : keys) {
            Optional<String> text = text(key).filter(words -> !words.isBlank());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Seconds, as a number or as a text. */
    public Optional<Duration> seconds(String key) {
        return text(key).filter(number -> DECIMAL.matcher(number).matches()).map(number -> {
            int point = number.indexOf('.');
            long whole = Long.parseLong(point < 0 ? number : number.substring(0, point));
            String fraction = (point < 0 ? "" : number.substring(point + 1)) + "000000000";
            return Duration.ofSeconds(whole, Long.parseLong(fraction.substring(0, 9)));
        });
    }

    /** Thousandths of a second, as a number or as a text. */
    public Optional<Duration> milliseconds(String key) {
        return text(key)
                .filter(number -> number.matches("\\d{1,12}"))
                .map(number -> Duration.ofMillis(Long.parseLong(number)));
    }
}
