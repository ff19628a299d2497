package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Paragraphs;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
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
    public final int score(SourceText source, Hints hints) {
        return turnStarts(source.text(), hints.roster()).size();
    }

    @Override
    public final Transcript read(SourceText source, Hints hints) {
        String text = source.text();
        List<TurnStart> starts = turnStarts(text, hints.roster());
        Markup markup = markup(source);
        List<RawTurn> turns = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            TurnStart start = starts.get(i);
            int limit = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            int end = Scan.trimEnd(text, start.textStart(), limit);
            turns.add(new RawTurn(
                    start.label(),
                    start.time(),
                    Paragraphs.of(text.substring(start.textStart(), end), markup),
                    start.start(),
                    end));
        }
        int first = starts.isEmpty() ? text.length() : starts.get(0).start();
        String preamble = text.substring(TextLine.afterFrontMatter(text), first).strip();
        return new Transcript(markup, Optional.of(preamble).filter(words -> !words.isEmpty()), turns);
    }

    private List<TurnStart> turnStarts(String text, Set<String> roster) {
        List<TurnStart> candidates = new ArrayList<>();
        boolean paragraph = true;
        boolean code = false;
        for (TextLine line : TextLine.of(text, TextLine.afterFrontMatter(text))) {
            if (text.startsWith("```", line.start()) || text.startsWith("~~~", line.start())) {
                code = !code;
            }
            Optional<TurnStart> start = code ? Optional.empty() : turnStart(text, line, paragraph);
            start.ifPresent(candidates::add);
            paragraph = start.isPresent() || line.isBlank(text);
        }
        Speakers speakers = new Speakers(text, candidates, roster);
        return candidates.stream().filter(speakers::speak).toList();
    }

    static boolean isMarkdown(SourceText source) {
        String file = source.file().toLowerCase(Locale.ROOT);
        return file.endsWith(".md") || file.endsWith(".markdown");
    }
}
