package org.colloquy.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Paragraph;

/**
 * What a format understood of a transcript, before ids and the sidecar are added.
 *
 * @param preamble the text before the first turn
 */
record Transcript(Markup markup, Optional<String> preamble, List<RawTurn> turns) {
    Transcript {
        turns = List.copyOf(turns);
    }

    /**
     * A turn as it stands in the file.
     *
     * @param label the speaker as written
     * @param start offset of its first character (the label) in the source
     * @param end   offset after its last character
     */
    record RawTurn(String label, Optional<Duration> time, List<Paragraph> paragraphs, int start, int end) {
        RawTurn {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
