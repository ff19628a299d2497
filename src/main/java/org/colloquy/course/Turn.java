package org.colloquy.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one speaker says before the next one does.
 *
 * @param id         the slug of its first words, {@code -2} and so on where two begin alike
 * @param speaker    the key of its speaker
 * @param aliases    former ids, from the sidecar, that still lead here
 * @param time       when it begins, counted from the start of the recording
 * @param endTime    when it ends, where the recording tells
 * @param cues       the places inside of it whose times are known, in order; the first is its beginning
 * @param paragraphs one or more, in order
 * @param start      offset of its first character (the label) in the transcript
 * @param end        offset after its last character
 */
public record Turn(
        String id,
        String speaker,
        List<String> aliases,
        Optional<Duration> time,
        Optional<Duration> endTime,
        List<Cue> cues,
        List<Paragraph> paragraphs,
        int start,
        int end) {
    public Turn {
        aliases = List.copyOf(aliases);
        cues = List.copyOf(cues);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A turn of which at most the beginning is timed. */
    public Turn(
            String id,
            String speaker,
            List<String> aliases,
            Optional<Duration> time,
            List<Paragraph> paragraphs,
            int start,
            int end) {
        this(id, speaker, aliases, time, Optional.empty(), List.of(), paragraphs, start, end);
    }

    /**
     * A place in a turn and when it was reached.
     *
     * @param paragraph counted from 0
     * @param offset    in the text of that paragraph, in UTF-16 units
     * @param time      counted from the start of the recording
     */
    public record Cue(int paragraph, int offset, Duration time) {}

    /** A paragraph of a turn. */
    public record Paragraph(List<Part> parts) {
        public Paragraph {
            parts = List.copyOf(parts);
        }

        /** What was said and what happened, as it was written. */
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }
    }

    /** A piece of a paragraph, white space between pieces included in them. */
    public sealed interface Part permits Said, StageDirection {
        String text();
    }

    /** Words that were spoken. */
    public record Said(String text) implements Part {}

    /** What happened, as it was written, brackets included: {@code (laughs)}. */
    public record StageDirection(String text) implements Part {}

    /** The whole turn as it was written, without the label; paragraphs are separated by a blank line. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
