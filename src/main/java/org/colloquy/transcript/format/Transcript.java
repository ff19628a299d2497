package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.diagnostic.Diagnostic;

/**
 * What a format understood of a transcript, before ids and the sidecar are added.
 *
 * @param preamble the text before the first turn
 * @param language of what is said, as a BCP 47 tag, where the format tells it
 * @param dropped  what is in the source and not in the turns, in the order of the source
 * @param problems what could not be read
 * @param sections where the transcript itself says that something new begins, in order
 * @param names    what speakers are called, by their labels, where the transcript tells both
 */
public record Transcript(
        Markup markup,
        Optional<String> preamble,
        List<RawTurn> turns,
        Optional<String> language,
        List<Dropped> dropped,
        List<Diagnostic> problems,
        List<RawSection> sections,
        Map<String, String> names) {
    public Transcript {
        turns = List.copyOf(turns);
        dropped = List.copyOf(dropped);
        problems = List.copyOf(problems);
        sections = List.copyOf(sections);
        names = Map.copyOf(names);
    }

    /** A transcript without sections, whose speakers are called by their labels. */
    public Transcript(
            Markup markup,
            Optional<String> preamble,
            List<RawTurn> turns,
            Optional<String> language,
            List<Dropped> dropped,
            List<Diagnostic> problems) {
        this(markup, preamble, turns, language, dropped, problems, List.of(), Map.of());
    }

    /** A transcript in which everything was understood. */
    public Transcript(Markup markup, Optional<String> preamble, List<RawTurn> turns) {
        this(markup, preamble, turns, Optional.empty(), List.of(), List.of());
    }

    /** Nothing that could be read. */
    public static Transcript unread(List<Diagnostic> problems) {
        return new Transcript(Markup.PLAIN, Optional.empty(), List.of(), Optional.empty(), List.of(), problems);
    }

    /** The same turns, in sections and with names. */
    public Transcript with(List<RawSection> newSections, Map<String, String> newNames) {
        return new Transcript(markup, preamble, turns, language, dropped, problems, newSections, newNames);
    }

    /**
     * A heading of the transcript.
     *
     * @param turn the turn that it stands before, counted from 0
     */
    public record RawSection(int turn, String title) {}

    /**
     * A turn as it stands in the file.
     *
     * @param label      the speaker as written; empty where the recording does not tell who speaks
     * @param time       when it begins, counted from the start of the recording
     * @param endTime    when it ends
     * @param cues       the times inside of it, in order
     * @param paragraphs one or more; their words may be decoded and so differ from the source
     * @param start      offset of its first character in the source, for messages
     * @param end        offset after its last character in the source
     */
    public record RawTurn(
            String label,
            Optional<Duration> time,
            Optional<Duration> endTime,
            List<Cue> cues,
            List<Paragraph> paragraphs,
            int start,
            int end) {
        public RawTurn {
            cues = List.copyOf(cues);
            paragraphs = List.copyOf(paragraphs);
        }

        /** A turn of which at most the beginning is timed. */
        public RawTurn(String label, Optional<Duration> time, List<Paragraph> paragraphs, int start, int end) {
            this(label, time, Optional.empty(), List.of(), paragraphs, start, end);
        }
    }
}
