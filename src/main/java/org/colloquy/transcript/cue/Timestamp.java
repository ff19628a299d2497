package org.colloquy.transcript.cue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A time of a caption, read from an offset on.
 *
 * @param end the offset after it
 */
record Timestamp(Duration time, int end) {
    private static final int MOST_DIGITS = 9;

    /** A time as WebVTT defines it: {@code [hours:]mm:ss.ttt}; null when there is none. */
    static @Nullable Timestamp strict(String text, int from, int limit) {
        int first = digits(text, from, limit);
        if (first == 0 || first > MOST_DIGITS) {
            return null;
        }
        int at = from + first;
        int second = twoDigitsAfterColon(text, at, limit);
        int third = second < 0 ? -1 : twoDigitsAfterColon(text, at + 3, limit);
        boolean hours = third >= 0;
        int fraction = hours ? at + 6 : at + 3;
        boolean point = fraction < limit && text.charAt(fraction) == '.' && digits(text, fraction + 1, limit) == 3;
        int head = number(text, from, at);
        if (second < 0 || !point || (!hours && (first != 2 || head > 59))) {
            return null;
        }
        Duration time = Duration.ofHours(hours ? head : 0)
                .plusMinutes(hours ? second : head)
                .plusSeconds(hours ? third : second)
                .plusMillis(number(text, fraction + 1, fraction + 4));
        return new Timestamp(time, fraction + 4);
    }

    /** Minutes or seconds after a colon; -1 when they are not there or are more than 59. */
    private static int twoDigitsAfterColon(String text, int at, int limit) {
        if (at >= limit || text.charAt(at) != ':' || digits(text, at + 1, limit) != 2) {
            return -1;
        }
        int value = number(text, at + 1, at + 3);
        return value > 59 ? -1 : value;
    }

    /**
     * A time as programs write it: any number of digits, comma or point, fraction and hours optional; null when there is none.
     */
    static @Nullable Timestamp lenient(String text, int from, int limit) {
        Duration time = Duration.ZERO;
        int at = from;
        int count = 0;
        while (true) {
            int digits = digits(text, at, limit);
            if (digits == 0 || digits > MOST_DIGITS) {
                return null;
            }
            time = time.multipliedBy(60).plusSeconds(number(text, at, at + digits));
            count++;
            at += digits;
            if (count == 3 || at >= limit || text.charAt(at) != ':') {
                break;
            }
            at++;
        }
        if (count < 2) {
            return null;
        }
        if (at < limit && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            int digits = digits(text, at + 1, limit);
            int used = Math.min(digits, MOST_DIGITS);
            if (used > 0) {
                String fraction = text.substring(at + 1, at + 1 + used) + "0".repeat(MOST_DIGITS - used);
                time = time.plusNanos(Long.parseLong(fraction));
            }
            at += 1 + digits;
        }
        return new Timestamp(time, at);
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
