package org.colloquy.transcript.labelled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Paragraphs;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * {@code 00:00:00 text} on each line, with a voice tag ({@code <v Name>}) where the speaker is known and changes. Neighbouring
 * lines of one speaker are one turn; where nobody is named each line is a turn.
 */
public final class TimedTextFormat implements TranscriptFormat {
    private static final Pattern LINE = Pattern.compile(
            "\\d{1,2}:\\d\\d:\\d\\d(?:[.,]\\d{1,3})?[ \\t]+(?:<v(?:\\.[^ \\t>]*)?[ \\t]+([^>\\r\\n]{1,100})>)?");

    private static final int ENOUGH = 3;

    @Override
    public String name() {
        return "timed-text";
    }

    @Override
    public int score(SourceText source, Hints hints) {
        String text = source.text();
        Matcher start = LINE.matcher(text);
        int timed = 0;
        int all = 0;
        for (TextLine line : TextLine.of(text, 0)) {
            if (!line.isBlank(text)) {
                all++;
                timed += start.region(line.start(), line.end()).lookingAt() ? 1 : 0;
            }
        }
        return timed >= ENOUGH && timed * 2 > all ? timed : 0;
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        String text = source.text();
        List<Line> lines = lines(text);
        List<RawTurn> turns = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            Line first = lines.get(i);
            int end = i + 1;
            while (end < lines.size()
                    && !first.speaker().isEmpty()
                    && lines.get(end).speaker().equals(first.speaker())) {
                end++;
            }
            turns.add(turn(text, lines.subList(i, end)));
            i = end;
        }
        String preamble = text.substring(
                        0, lines.isEmpty() ? text.length() : lines.get(0).start())
                .strip();
        return new Transcript(Markup.PLAIN, Optional.of(preamble).filter(words -> !words.isEmpty()), turns);
    }

    /** A line that begins with a time, and those without one that follow it. */
    private record Line(String speaker, Optional<Duration> time, int start, int textStart, int end) {}

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher start = LINE.matcher(text);
        String speaker = "";
        for (TextLine line : TextLine.of(text, 0)) {
            if (start.region(line.start(), line.end()).lookingAt()) {
                speaker = start.group(1) == null
                        ? speaker
                        : start.group(1).strip().replaceAll("\\s+", " ");
                Optional<Duration> time =
                        ClockTime.at(text, line.start(), line.end()).map(ClockTime::time);
                lines.add(new Line(speaker, time, line.start(), start.end(), line.end()));
            } else if (!lines.isEmpty()) {
                Line last = lines.remove(lines.size() - 1);
                lines.add(new Line(last.speaker(), last.time(), last.start(), last.textStart(), line.end()));
            }
        }
        return lines;
    }

    private static RawTurn turn(String text, List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        for (Line line : lines) {
            line.time().ifPresent(time -> cues.add(new Cue(paragraphs.size(), 0, time)));
            String said = text.substring(line.textStart(), line.end());
            paragraphs.addAll(
                    Paragraphs.of(said.endsWith("</v>") ? said.substring(0, said.length() - 4) : said, Markup.PLAIN));
        }
        Line first = lines.get(0);
        int end = Scan.trimEnd(text, first.start(), lines.get(lines.size() - 1).end());
        return new RawTurn(first.speaker(), first.time(), Optional.empty(), cues, paragraphs, first.start(), end);
    }
}
