package org.colloquy.transcript.labelled;

import java.time.Duration;
import java.util.Optional;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.TextLine;

/**
 * A line that may begin a turn.
 *
 * @param label     the speaker as written
 * @param start     offset of the line
 * @param textStart offset of what is said, after label and time
 * @param evidence  how much its form tells
 * @param paragraph whether the line begins a paragraph or follows a line with a label
 */
record TurnStart(
        String label, Optional<Duration> time, int start, int textStart, Evidence evidence, boolean paragraph) {

    /** What the form of a label says by itself. */
    enum Evidence {
        /** Bold words alone on a line, which may also be a small heading. */
        BARE,
        /** Words before a colon; they must show that they are a speaker. */
        PLAIN,
        /** Nothing but a speaker is written so. */
        STRONG
    }

    /** A turn whose time, if it has one, stands after the label. */
    static TurnStart after(
            String text, TextLine line, String label, int labelEnd, Evidence evidence, boolean paragraph) {
        Optional<ClockTime> time = ClockTime.at(text, labelEnd, line.end());
        return new TurnStart(
                label,
                time.map(ClockTime::time),
                line.start(),
                time.map(ClockTime::end).orElse(labelEnd),
                evidence,
                paragraph);
    }
}
