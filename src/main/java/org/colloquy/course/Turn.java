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
 * @param paragraphs one or more, in order
 * @param start      offset of its first character (the label) in the transcript
 * @param end        offset after its last character
 */
public record Turn(
        String id,
        String speaker,
        List<String> aliases,
        Optional<Duration> time,
        List<Paragraph> paragraphs,
        int start,
        int end) {
    public Turn {
        aliases = List.copyOf(aliases);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph of a turn. */
    public record Paragraph(List<Part> parts) {
        public Paragraph {
            parts = List.copyOf(parts);
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
        return paragraphs.stream()
                .map(paragraph -> paragraph.parts().stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }
}
