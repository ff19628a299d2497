package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.SpeakerLabel;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.labelled.TurnStart.Evidence;

/** Reads a line that holds a name and a time and nothing else: {@code Name  0:16}, with two spaces or one, as Otter writes. */
final class ClockLines {
    private ClockLines() {}

    static Optional<TurnStart> read(String text, TextLine line, boolean paragraph) {
        int end = Scan.trimEnd(text, line.start(), line.end());
        int clockStart = startOfLastWord(text, line.start(), end);
        int nameEnd = Scan.trimEnd(text, line.start(), clockStart);
        boolean possible = nameEnd > line.start()
                && nameEnd < clockStart
                && nameEnd - line.start() <= SpeakerLabel.LONGEST
                && !Scan.isSpace(text.charAt(line.start()));
        if (!possible
                || ClockTime.at(text, clockStart, end)
                        .filter(clock -> clock.end() == end)
                        .isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = clockStart - nameEnd > 1 ? Evidence.STRONG : Evidence.PLAIN;
        return SpeakerLabel.of(text.substring(line.start(), nameEnd))
                .map(label ->
                        TurnStart.after(text, new TextLine(line.start(), end), label, nameEnd, evidence, paragraph));
    }

    private static int startOfLastWord(String text, int from, int end) {
        int start = end;
        while (start > from && !Scan.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
