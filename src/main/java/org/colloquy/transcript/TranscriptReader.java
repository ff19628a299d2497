package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.course.Dialogue;
import org.colloquy.course.NumberedName;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.Transcript.RawTurn;

/**
 * Turns a transcript and its sidecar into a dialogue. The format in which a text has the most turns is the one it is read in,
 * unless the sidecar names another.
 */
public final class TranscriptReader {
    /** In order of preference where two find equally many turns. */
    private static final List<TranscriptFormat> FORMATS =
            List.of(new PlainFormat(), new OtterFormat(), new MarkdownFormat());

    private TranscriptReader() {}

    /** A dialogue, absent when nobody speaks in the text, and what was wrong. */
    public record Reading(Optional<Dialogue> dialogue, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
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
        Transcript transcript = format(source, sidecar, problems).read(source, entries.keySet());
        if (transcript.turns().isEmpty()) {
            problems.add(Diagnostic.of(Rule.NO_TURNS, source.file(), "nobody speaks in this transcript")
                    .withHint("begin each turn with its speaker, as in 'Ada: text' or '**Ada:** text'"));
            return new Reading(Optional.empty(), problems);
        }
        List<Turn> turns = turns(transcript.turns(), sidecar);
        List<Speaker> speakers = Cast.of(transcript.turns(), entries);
        if (sidecar.isPresent()) {
            Cast.check(speakers, sidecar.get(), problems);
            turns = Aliases.added(source, turns, sidecar.get(), problems);
        }
        List<Segment> segments = Segments.of(source, turns, sidecar, problems);
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
                sidecar.map(Sidecar::source));
        return new Reading(Optional.of(dialogue), problems);
    }

    private static TranscriptFormat format(SourceText source, Optional<Sidecar> sidecar, List<Diagnostic> problems) {
        Optional<String> wanted = sidecar.flatMap(Sidecar::format);
        for (TranscriptFormat format : FORMATS) {
            if (wanted.equals(Optional.of(format.name()))) {
                return format;
            }
        }
        wanted.ifPresent(
                name -> problems.add(unknownFormat(name, sidecar.orElseThrow().source())));
        Set<String> roster = sidecar.map(Sidecar::speakers).orElse(Map.of()).keySet();
        TranscriptFormat best = FORMATS.get(0);
        int most = 0;
        for (TranscriptFormat format : FORMATS) {
            int score = format.score(source, roster);
            if (score > most) {
                most = score;
                best = format;
            }
        }
        return best;
    }

    private static Diagnostic unknownFormat(String name, SourceText sidecar) {
        int at = Math.max(
                0, sidecar.text().indexOf(name, Math.max(0, sidecar.text().indexOf("format"))));
        String known = FORMATS.stream().map(TranscriptFormat::name).sorted().collect(Collectors.joining(", "));
        return sidecar.problem(
                        Rule.BAD_VALUE,
                        at,
                        at + name.length(),
                        "no transcript format '" + name + "'; there are: " + known)
                .withHint(Suggestion.didYouMean(name, FORMATS.stream().map(TranscriptFormat::name)));
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
