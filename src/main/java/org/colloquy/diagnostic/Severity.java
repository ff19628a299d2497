package org.colloquy.diagnostic;

import java.util.Locale;

/** How much a problem matters: an error keeps the old site in place, a warning fails under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    /** The rule is silenced in course.yml; nothing of it is reported. */
    OFF;

    /** The name as it is written in course.yml and in reports: {@code error}, {@code warning}, {@code info}, {@code off}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
