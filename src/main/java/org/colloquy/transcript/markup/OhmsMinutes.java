package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which word of a wrapped transcript is said when: {@code 1:|13(3)|19(14)} says that after one minute it is the third word of
 * line 13, after two the 14th of line 19.
 */
final class OhmsMinutes {
    private static final Pattern TABLE = Pattern.compile("\\s*(\\d{1,3})\\s*:(.*)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\|\\s*(\\d{1,7})\\((\\d{1,4})\\)");

    /** A word of a line, both counted from 1. */
    record Place(int word, Duration time) {}

    private final Map<Integer, Place> byLine = new HashMap<>();

    static OhmsMinutes of(Element record) {
        OhmsMinutes minutes = new OhmsMinutes();
        record.elements("sync").findFirst().map(Element::text).ifPresent(minutes::read);
        return minutes;
    }

    private void read(String sync) {
        Matcher table = TABLE.matcher(sync);
        if (table.matches()) {
            int step = Integer.parseInt(table.group(1));
            Matcher place = PLACE.matcher(table.group(2));
            for (int count = 1; place.find(); count++) {
                Duration time = Duration.ofMinutes((long) step * count);
                byLine.putIfAbsent(Integer.parseInt(place.group(1)), new Place(Integer.parseInt(place.group(2)), time));
            }
        }
    }

    /** The time that is reached on a line, at most one. */
    Optional<Place> on(int line) {
        return Optional.ofNullable(byLine.get(line));
    }
}
