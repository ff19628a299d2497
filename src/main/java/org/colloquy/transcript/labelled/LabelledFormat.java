package org.colloquy.transcript.labelled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Cue;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawSection;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * Text in which a label at the start of a line says who speaks, and all that follows up to the next label is theirs. Labels
 * inside fenced code are text.
 */
abstract class LabelledFormat implements TranscriptFormat {

    /** The turn that a line may begin. */
    abstract Optional<TurnStart> turnStart(String text, TextLine line, boolean paragraph);

    /** What the turns of a text in this format are written in. */
    abstract Markup markup(SourceText source);

    @Override
    public int score(SourceText source, Hints hints) {
        return turnStarts(source.text(), hints, new Attendees(source.text())).size();
    }

    @Override
    public final Transcript read(SourceText source, Hints hints) {
        String text = source.text();
        Attendees attendees = new Attendees(text);
        List<TurnStart> starts = turnStarts(text, hints, attendees);
        Markup markup = markup(source);
        List<RawTurn> turns = new ArrayList<>(starts.size());
        List<RawSection> sections = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        Optional<Duration> timeBefore = Optional.empty();
        for (int i = 0; i < starts.size(); i++) {
            TurnStart start = starts.get(i);
            boolean last = i + 1 == starts.size();
            int limit = last ? text.length() : starts.get(i + 1).start();
            TurnBody body = new TurnBody(text, start.textStart(), limit, markup, last);
            Optional<Duration> time = start.time().isPresent() ? start.time() : timeBefore;
            turns.add(turn(start, time, body));
            if (!body.headings().isEmpty()) {
                sections.add(new RawSection(i + 1, String.join(", ", body.headings())));
            }
            dropped.addAll(body.dropped());
            timeBefore = body.nextTime();
            attendees.writtenOut(start.label()).ifPresent(name -> names.put(start.label(), name));
        }
        int first = starts.isEmpty() ? text.length() : starts.get(0).start();
        String preamble = text.substring(TextLine.afterFrontMatter(text), first).strip();
        return new Transcript(
                        markup,
                        Optional.of(preamble).filter(words -> !words.isEmpty()),
                        turns,
                        Optional.empty(),
                        dropped,
                        LostColons.of(source, starts))
                .with(sections, names);
    }

    private static RawTurn turn(TurnStart start, Optional<Duration> time, TurnBody body) {
        List<Cue> cues = new ArrayList<>(body.cues());
        Optional<Duration> began = time;
        if (began.isPresent() && !cues.isEmpty()) {
            cues.removeIf(cue -> cue.time().compareTo(time.get()) < 0);
            cues.add(0, new Cue(0, 0, time.get()));
        } else if (!cues.isEmpty()
                && cues.get(0).paragraph() == 0
                && cues.get(0).offset() == 0) {
            began = Optional.of(cues.get(0).time());
        }
        return new RawTurn(start.label(), began, Optional.empty(), cues, body.paragraphs(), start.start(), body.end());
    }

    private List<TurnStart> turnStarts(String text, Hints hints, Attendees attendees) {
        List<TurnStart> candidates = new ArrayList<>();
        boolean paragraph = true;
        boolean code = false;
        for (TextLine line : TextLine.of(text, TextLine.afterFrontMatter(text))) {
            if (Fences.isFence(text, line)) {
                code = !code;
            }
            Optional<TurnStart> start = code ? Optional.empty() : turnStart(text, line, paragraph);
            start.ifPresent(candidates::add);
            paragraph = start.isPresent() || line.isBlank(text);
        }
        Speakers speakers = new Speakers(text, candidates, hints.roster(), attendees.labels());
        return candidates.stream().filter(speakers::speak).toList();
    }

    static boolean isMarkdown(SourceText source) {
        String file = source.file().toLowerCase(Locale.ROOT);
        return file.endsWith(".md") || file.endsWith(".markdown");
    }
}
