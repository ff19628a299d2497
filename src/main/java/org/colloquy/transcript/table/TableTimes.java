package org.colloquy.transcript.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.colloquy.transcript.format.ClockTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of a table: {@code 0:01:15}, {@code 75.5} seconds, or dates, which count from the first of them. */
final class TableTimes {
    private static final double LONGEST = 86_400_000;
    private @Nullable OffsetDateTime first;

    /** The time, from the start of the recording; empty when it is none. */
    Optional<Duration> read(String written) {
        String time = written.strip();
        if (time.matches("\\d{1,9}(?:[.,]\\d{1,9})?")) {
            double seconds = Double.parseDouble(time.replace(',', '.'));
            return Optional.of(Duration.ofMillis(Math.round(seconds * 1000))).filter(ignored -> seconds < LONGEST);
        }
        Optional<ClockTime> clock = ClockTime.at(time, 0, time.length()).filter(found -> found.end() == time.length());
        return clock.map(ClockTime::time).or(() -> date(time));
    }

    private Optional<Duration> date(String time) {
        Optional<OffsetDateTime> date = parsed(time.replaceFirst("(?<=\\d) (?=\\d)", "T"));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        OffsetDateTime origin = first == null ? date.get() : first;
        first = origin;
        return Optional.of(Duration.between(origin, date.get())).filter(passed -> !passed.isNegative());
    }

    private static Optional<OffsetDateTime> parsed(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date));
        } catch (DateTimeException noZone) {
            return local(date);
        }
    }

    private static Optional<OffsetDateTime> local(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
