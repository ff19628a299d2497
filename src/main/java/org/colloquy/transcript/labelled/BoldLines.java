package org.colloquy.transcript.labelled;

import java.util.Optional;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.SpeakerLabel;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.labelled.TurnStart.Evidence;

/**
 * Reads {@code **Name:** text}, {@code **Name**: text}, {@code **Name** [0:16] text} and {@code **Name**} alone at the start of
 * a line.
 */
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
        boolean colonInside = isColon(name, name.length() - 1);
        int next = Scan.skipSpaces(text, after, line.end());
        boolean colonOutside = !colonInside && next < line.end() && isColon(text, next);
        int textStart = colonOutside ? next + 1 : after;
        boolean colon = colonInside || colonOutside;
        boolean alone = next == line.end();
        return SpeakerLabel.of(colonInside ? name.substring(0, name.length() - 1) : name)
                .map(label -> TurnStart.after(
                        text, line, label, textStart, alone && !colon ? Evidence.BARE : Evidence.STRONG, paragraph))
                .filter(turn -> colon || alone || turn.time().isPresent());
    }

    private static boolean isColon(String text, int offset) {
        return offset >= 0 && (text.charAt(offset) == ':' || text.charAt(offset) == '\uff1a');
    }
}
