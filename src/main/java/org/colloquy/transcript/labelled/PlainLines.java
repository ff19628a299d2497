package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.SpeakerLabel;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.labelled.TurnStart.Evidence;

/** Reads {@code Speaker: text} at the start of a line. */
final class PlainLines {
    private PlainLines() {}

    static Optional<TurnStart> read(String text, TextLine line, boolean paragraph) {
        int colon = colon(text, line);
        if (colon < 0) {
            return Optional.empty();
        }
        return SpeakerLabel.of(text.substring(line.start(), colon))
                .map(label -> TurnStart.after(text, line, label, colon + 1, Evidence.PLAIN, paragraph));
    }

    /** The offset of the colon that ends a label; -1 where the line has none, or one that begins a URL or a time. */
    private static int colon(String text, TextLine line) {
        if (line.start() == line.end() || Scan.isSpace(text.charAt(line.start()))) {
            return -1;
        }
        int last = Math.min(line.end(), line.start() + SpeakerLabel.LONGEST + 2);
        for (int i = line.start(); i < last; i++) {
            char c = text.charAt(i);
            if (c == '\uff1a') {
                return i;
            }
            if (c == ':' && (i + 1 == line.end() || Scan.isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
