package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.NumberedName;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/** Turns a transcript and its sidecar into a dialogue, in whichever format it is written. */
public final class TranscriptReader {
    private TranscriptReader() {}

    /**
     * What was understood.
     *
     * @param dialogue absent when nobody speaks in the text
     * @param format   the name of the format it was read in
     * @param dropped  what is in the text and not in the dialogue
     */
    public record Reading(
            Optional<Dialogue> dialogue, List<Diagnostic> diagnostics, String format, List<Dropped> dropped) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Reads a transcript in whichever format it is.
     *
     * @param path    the transcript relative to the course, with {@code /}
     * @param sidecar absent when there is no file beside it
     */
    public static Reading read(String path, SourceText source, Optional<Sidecar> sidecar) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, SpeakerEntry> entries = sidecar.map(Sidecar::speakers).orElse(Map.of());
        Hints hints = new Hints(entries.keySet(), sidecar.flatMap(Sidecar::gap).orElse(Hints.USUAL_GAP));
        TranscriptFormat format = Formats.find(source, sidecar, hints, problems);
        Transcript transcript = format.read(source, hints);
        problems.addAll(transcript.problems());
        if (transcript.turns().isEmpty()) {
            problems.add(nobodySpeaks(source, format));
            return new Reading(Optional.empty(), problems, format.name(), transcript.dropped());
        }
        List<Turn> turns = turns(transcript.turns(), sidecar);
        List<Speaker> speakers = Cast.of(transcript.turns(), entries, transcript.names());
        if (sidecar.isPresent()) {
            Cast.check(source, transcript.turns(), sidecar.get(), problems);
            turns = Aliases.added(source, turns, sidecar.get(), problems);
        }
        List<Segment> segments = Segments.of(source, turns, transcript.sections(), sidecar, problems);
        boolean split = sidecar.isPresent() && isSplit(sidecar.get(), segments, problems);
        boolean hidden = sidecar.map(Sidecar::hidePreamble).orElse(false);
        String id = id(path);
        Dialogue dialogue = new Dialogue(
                path,
                id,
                source,
                sidecar.flatMap(Sidecar::title).orElseGet(() -> titleFrom(id)),
                sidecar.flatMap(Sidecar::description),
                transcript.markup(),
                speakers,
                segments,
                hidden ? Optional.empty() : transcript.preamble(),
                sidecar.map(Sidecar::source),
                transcript.language(),
                sidecar.flatMap(Sidecar::media),
                split);
        return new Reading(Optional.of(dialogue), problems, format.name(), transcript.dropped());
    }

    private static boolean isSplit(Sidecar sidecar, List<Segment> segments, List<Diagnostic> problems) {
        boolean titled = segments.stream().anyMatch(segment -> segment.title().isPresent());
        if (!titled) {
            sidecar.split()
                    .ifPresent(
                            split -> problems.add(
                                    sidecar.source()
                                            .problem(
                                                    Rule.BAD_VALUE,
                                                    split.start(),
                                                    split.end(),
                                                    "'split' cannot be 'segments', since the conversation has none")
                                            .withHint(
                                                    "list some below 'segments:', each with a 'title' and, as 'from', its first turn")));
        }
        return titled && sidecar.split().isPresent();
    }

    private static Diagnostic nobodySpeaks(SourceText source, TranscriptFormat format) {
        if (format.recognises(source)) {
            return Diagnostic.of(
                    Rule.NO_TURNS, source.file(), "nobody speaks in this transcript, read as " + format.name());
        }
        return Diagnostic.of(Rule.NO_TURNS, source.file(), "nobody speaks in this transcript")
                .withHint("begin each turn with its speaker, as in 'Ada: text' or '**Ada:** text'");
    }

    private static List<Turn> turns(List<RawTurn> raw, Optional<Sidecar> sidecar) {
        TurnIds ids = new TurnIds(Segments.ids(sidecar.map(Sidecar::segments).orElse(List.of())));
        List<Turn> turns = new ArrayList<>(raw.size());
        for (RawTurn turn : raw) {
            turns.add(new Turn(
                    ids.next(turn.paragraphs()),
                    turn.label(),
                    List.of(),
                    turn.time(),
                    turn.endTime(),
                    turn.cues(),
                    turn.paragraphs(),
                    turn.start(),
                    turn.end()));
        }
        return turns;
    }

    private static String id(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** {@code 02-first-mentoring} becomes {@code First mentoring}. */
    private static String titleFrom(String id) {
        String words = NumberedName.withoutNumber(id).replaceAll("[-_]+", " ").strip();
        if (words.isEmpty()) {
            return id;
        }
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
