package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.TextLine;

/** Compares a labelled text, mark by mark, with what was understood of it: in order, and nothing twice. */
final class NothingLost {
    private static final String TIME = "\\d{1,3}(?::\\d{1,3}){1,2}(?:[.,]\\d+)?";

    private NothingLost() {}

    /** All that is not white space, punctuation of labels or headings, or a time, is in preamble, turns, titles or dropped. */
    static void of(String text, Reading reading) {
        if (reading.dialogue().isEmpty()) {
            return;
        }
        Dialogue dialogue = reading.dialogue().get();
        Map<Integer, String> pieces = new TreeMap<>();
        int end = TextLine.afterFrontMatter(text);
        pieces.put(end, dialogue.preamble().orElse("") + "\n");
        for (Segment segment : dialogue.segments()) {
            Turn first = segment.turns().get(0);
            for (Turn turn : segment.turns()) {
                assertThat(turn.start()).isGreaterThanOrEqualTo(end);
                end = turn.end();
                String title = turn == first ? segment.title().orElse("") : "";
                pieces.merge(
                        turn.start(),
                        title + " " + turn.speaker() + " " + turn.text(),
                        (before, turnText) -> before + turnText);
            }
        }
        for (Dropped dropped : reading.dropped()) {
            pieces.put(dropped.start(), text.substring(dropped.start(), dropped.end()));
        }
        String understood = marks(String.join("\n", List.copyOf(pieces.values())));
        assertThat(understood).isEqualTo(marks(text.substring(TextLine.afterFrontMatter(text))));
    }

    private static String marks(String text) {
        return text.replaceAll(TIME, " ").replaceAll("[\\s\\p{Z}\\u001c-\\u001f*:：#,`\\\\\\[\\]()]+", "");
    }
}
