package org.colloquy.transcript;

import java.util.Optional;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.SpeakerLabel;
import org.colloquy.transcript.format.TextLine;

/** Reads {@code **Name:** text}, {@code **Name**: text} and {@code **Name** [0:16] text} at the start of a line. */
final class BoldLines {
    private static final String BOLD = "**";

    private BoldLines() {}

    static Optional<TurnStart> read(String text, TextLine line, boolean paragraph) {
        if (!text.startsWith(BOLD, line.start())) {
            return Optional.empty();
        }
        int nameStart = line.start() + BOLD.length();
        int limit = Math.min(line.end(), nameStart + SpeakerLabel.LONGEST + 4);
        String head = text.substring(Math.min(nameStart, limit), limit);
        int close = head.indexOf(BOLD);
        if (close < 0) {
            return Optional.empty();
        }
        String name = head.substring(0, close).strip();
        int after = nameStart + close + BOLD.length();
        boolean colonInside = name.endsWith(":") || name.endsWith("\uff1a");
        int colon = Scan.skipSpaces(text, after, line.end());
        boolean colonOutside =
                !colonInside && colon < line.end() && (text.charAt(colon) == ':' || text.charAt(colon) == '\uff1a');
        int textStart = colonOutside ? colon + 1 : after;
        Optional<TurnStart> start = SpeakerLabel.of(colonInside ? name.substring(0, name.length() - 1) : name)
                .map(label -> TurnStart.after(text, line, label, textStart, true, paragraph));
        boolean colonOrTime = colonInside || colonOutside;
        return start.filter(turn -> colonOrTime || turn.time().isPresent());
    }
}
