package org.colloquy.transcript.labelled;

import java.time.Duration;
import java.util.Optional;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;

/**
 * A line that holds a time and nothing else, as Google Meet writes every five minutes: {@code 00:05:00}, in brackets, or as a
 * heading. Bare minutes and seconds may be anything.
 */
final class TimeLine {
    private static final int LONGEST = 40;

    private TimeLine() {}

    static Optional<Duration> at(String text, TextLine line) {
        int end = Scan.trimEnd(text, line.start(), withoutAnchor(text, line));
        int start = line.start();
        while (start < end && text.charAt(start) == '#') {
            start++;
        }
        if (end - line.start() > LONGEST || start == end) {
            return Optional.empty();
        }
        boolean heading = start > line.start();
        int time = Scan.skipSpaces(text, start, end);
        boolean telling = heading
                || !Character.isDigit(text.charAt(time))
                || text.substring(time, end).chars().filter(c -> c == ':').count() == 2;
        return ClockTime.at(text, time, end)
                .filter(clock -> telling && clock.end() == end)
                .map(ClockTime::time);
    }

    /** Documents that become Markdown give their headings ids: {@code ### 00:05:00 {#00:05:00}}. */
    private static int withoutAnchor(String text, TextLine line) {
        boolean heading = line.end() > line.start() && text.charAt(line.start()) == '#';
        int anchor = heading
                ? text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST))
                        .indexOf("{#")
                : -1;
        return anchor < 0 ? line.end() : line.start() + anchor;
    }
}
