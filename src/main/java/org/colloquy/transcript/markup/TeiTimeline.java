package org.colloquy.transcript.markup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.transcript.format.ClockTime;

/**
 * The points of time that a TEI document names ({@code timeline} and {@code when}; TEI P5, section 17.4.2), counted from the
 * first one. A time may also be written down where it is used.
 */
final class TeiTimeline {
    private static final double DAY = 86_400;

    private final Map<String, Duration> points = new HashMap<>();

    TeiTimeline(Element root) {
        root.descendants("timeline").forEach(this::read);
    }

    private void read(Element timeline) {
        Optional<Double> origin = Optional.empty();
        String last = "";
        for (Element when : timeline.elements("when").toList()) {
            Optional<String> id = when.attribute("xml:id");
            Optional<Double> absolute = when.attribute("absolute").flatMap(TeiTimeline::clock);
            if (origin.isEmpty()) {
                origin = absolute;
            }
            Optional<Double> at = interval(when, timeline, last);
            if (at.isEmpty() && absolute.isPresent()) {
                at = Optional.of(absolute.get() - origin.orElse(0.0));
            }
            if (at.isEmpty() && points.isEmpty()) {
                at = Optional.of(0.0);
            }
            last = id.orElse(last);
            if (id.isPresent() && at.isPresent()) {
                seconds(at.get()).ifPresent(time -> points.putIfAbsent(id.get(), time));
            }
        }
    }

    /** Seconds after the point that {@code since} names, or after the one before. */
    private Optional<Double> interval(Element when, Element timeline, String before) {
        String since = when.attribute("since").map(TeiTimeline::withoutHash).orElse(before);
        Duration from = points.get(since);
        Optional<Double> interval = when.attribute("interval").flatMap(TeiTimeline::number);
        if (from == null || interval.isEmpty() || interval.get() < 0) {
            return Optional.empty();
        }
        String unit =
                when.attribute("unit").or(() -> timeline.attribute("unit")).orElse("s");
        return Optional.of(from.toNanos() / 1e9 + interval.get() * secondsIn(unit));
    }

    /** The time that an attribute points at or says; empty when it is not known. */
    Optional<Duration> time(Optional<String> pointerOrTime) {
        if (pointerOrTime.isEmpty()) {
            return Optional.empty();
        }
        String written = pointerOrTime.get();
        Duration point = points.get(withoutHash(written));
        if (point != null) {
            return Optional.of(point);
        }
        return ClockTime.at(written, 0, written.length())
                .map(ClockTime::time)
                .or(() -> number(written.replaceAll("^PT|[sS]$", "")).flatMap(TeiTimeline::seconds));
    }

    private static Optional<Duration> seconds(double seconds) {
        return seconds >= 0 && seconds <= 1000 * DAY
                ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000)))
                : Optional.empty();
    }

    private static double secondsIn(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ms" -> 0.001;
            case "min" -> 60;
            case "h" -> 3600;
            default -> 1;
        };
    }

    private static String withoutHash(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    /** Seconds of a day or of an era, of which only differences count. */
    private static Optional<Double> clock(String written) {
        try {
            return Optional.of(
                    (double) OffsetDateTime.parse(written).toInstant().toEpochMilli() / 1000);
        } catch (DateTimeException noDate) {
            return ClockTime.at(written, 0, written.length())
                    .map(time -> time.time().toMillis() / 1000.0);
        }
    }

    private static Optional<Double> number(String written) {
        boolean decimal = written.length() <= 18 && written.matches("\\d+(?:\\.\\d+)?");
        return decimal ? Optional.of(Double.parseDouble(written)) : Optional.empty();
    }
}
