package org.colloquy.markdown.dialogue;

import java.time.Duration;
import java.util.Locale;

/** How readers see times of a recording. */
public final class ClockTime {
    private ClockTime() {}

    /** {@code 1:05}, {@code 1:02:03}. */
    public static String of(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
