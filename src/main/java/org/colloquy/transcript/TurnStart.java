package org.colloquy.transcript;

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
 * @param strong    whether nothing but a speaker is written so; otherwise the label must show that it is one
 * @param paragraph whether the line begins a paragraph or follows a line with a label
 */
record TurnStart(String label, Optional<Duration> time, int start, int textStart, boolean strong, boolean paragraph) {

    /** A turn whose time, if it has one, stands after the label. */
    static TurnStart after(String text, TextLine line, String label, int labelEnd, boolean strong, boolean paragraph) {
        Optional<ClockTime> time = ClockTime.at(text, labelEnd, line.end());
        return new TurnStart(
                label,
                time.map(ClockTime::time),
                line.start(),
                time.map(ClockTime::end).orElse(labelEnd),
                strong,
                paragraph);
    }
}
