package org.colloquy.transcript.cue;

import java.time.Duration;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * When a caption is shown: the line {@code 00:01:57.230 --> 00:01:58.860}, and what programs make of it.
 *
 * @param after the offset after the times
 */
record Timing(Duration start, Duration end, int after) {
    static final String ARROW = "-->";

    /** Reads a time that begins at an offset. */
    @FunctionalInterface
    private interface Clock {
        @Nullable
        Timestamp at(String text, int from, int limit);
    }

    /** The times of a line as WebVTT defines it, whatever follows them; null when it is none. */
    static @Nullable Timing strict(String text, TextLine line) {
        return read(text, line, Timestamp::strict);
    }

    /** The times of a line as SRT files and careless writers of WebVTT have it; null when it is none. */
    static @Nullable Timing lenient(String text, TextLine line) {
        return read(text, line, Timestamp::lenient);
    }

    /** The times of a line in SBV, {@code 0:00:00.480,0:00:02.480}, with nothing after them; null when it is none. */
    static @Nullable Timing sbv(String text, TextLine line) {
        int comma = Scan.indexOf(text, ",", line.start(), line.end());
        // hours and minutes of a timetable have no fractions
        if (comma < 0 || Scan.indexOf(text, ".", line.start(), comma) < 0) {
            return null;
        }
        Timestamp start = Timestamp.lenient(text, line.start(), comma);
        Timestamp end = Timestamp.lenient(text, comma + 1, line.end());
        if (start == null || end == null || start.end() != comma || skip(text, end.end(), line.end()) != line.end()) {
            return null;
        }
        return new Timing(start.time(), end.time(), end.end());
    }

    /** Whether a line was meant to hold times of SBV: nothing but a comma between two words with colons. */
    static boolean isLikeSbv(String text, TextLine line) {
        int comma = Scan.indexOf(text, ",", line.start(), line.end());
        return comma > line.start()
                && Scan.indexOf(text, " ", line.start(), line.end()) < 0
                && Character.isDigit(text.charAt(line.start()))
                && Scan.indexOf(text, ":", line.start(), comma) >= 0
                && Scan.indexOf(text, ":", comma, line.end()) >= 0;
    }

    private static @Nullable Timing read(String text, TextLine line, Clock clock) {
        Timestamp start = clock.at(text, skip(text, line.start(), line.end()), line.end());
        if (start == null) {
            return null;
        }
        int arrow = skip(text, start.end(), line.end());
        if (!text.startsWith(ARROW, arrow) || arrow + ARROW.length() > line.end()) {
            return null;
        }
        Timestamp end = clock.at(text, skip(text, arrow + ARROW.length(), line.end()), line.end());
        return end == null ? null : new Timing(start.time(), end.time(), end.end());
    }

    /** White space as WebVTT defines it, which is less than other definitions have. */
    private static int skip(String text, int from, int limit) {
        int at = from;
        while (at < limit && " \t\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
