package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time beside a speaker's name: {@code 0:16}, {@code [00:00:16]}, {@code (1:02:03.5)}, with brackets that may be escaped.
 *
 * @param end offset after it
 */
public record ClockTime(Duration time, int end) {
    private static final int LONGEST = 24;
    private static final Pattern CLOCK = Pattern.compile(
            "(\\\\?\\[|\\()?(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,9}))?(\\\\?]|\\))?(?=\\s|$)");

    /** The time that begins at an offset, with white space before it skipped. */
    public static Optional<ClockTime> at(String text, int from, int end) {
        int start = Scan.skipSpaces(text, from, end);
        Matcher clock = CLOCK.matcher(text).region(start, Math.min(end, start + LONGEST));
        if (!clock.lookingAt() || (clock.group(1) == null) != (clock.group(6) == null)) {
            return Optional.empty();
        }
        Duration time = Duration.ofSeconds(Integer.parseInt(clock.group(4)))
                .plusMinutes(Integer.parseInt(clock.group(3)))
                .plusHours(clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2)));
        if (clock.group(5) != null) {
            time = time.plusNanos(Long.parseLong((clock.group(5) + "00000000").substring(0, 9)));
        }
        return Optional.of(new ClockTime(time, clock.end()));
    }
}
