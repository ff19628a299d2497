package org.colloquy.transcript.labelled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Dropped;
import org.colloquy.transcript.format.Paragraphs;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;

/**
 * What stands between one label and the next: what is said, the times in it, and at its end what belongs to nobody, namely
 * headings before the next turn and notes of the recorder.
 */
final class TurnBody {
    private static final Pattern BREAK = Pattern.compile("\\*\\*Break(?::\\*\\*|\\*\\*:).*");
    private static final Pattern FOOTER = Pattern.compile("[#*\\s]*(?:Transcribed by https?://otter\\.ai/?"
            + "|(?:Meeting|Transcription) ended after [\\d:]+.{0,6}"
            + "|This editable transcript was computer generated.{0,200})\\**");
    private static final int LONGEST_TITLE = 200;
    private static final String FOOTER_REASON = "a note by the program that recorded";

    private final String text;
    private final Markup markup;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private Optional<Duration> pending = Optional.empty();
    private int end;

    /**
     * Reads a stretch of a transcript.
     *
     * @param last whether no other turn follows
     */
    TurnBody(String text, int from, int to, Markup markup, boolean last) {
        this.text = text;
        this.markup = markup;
        List<TextLine> lines = new ArrayList<>(linesOutside(from, to));
        end = Scan.trimEnd(text, from, to);
        if (last) {
            cutFooters(lines, from);
        } else {
            cutHeadings(lines, from);
        }
        read(lines, from);
    }

    /** One or more. */
    List<Paragraph> paragraphs() {
        return paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : paragraphs;
    }

    List<Cue> cues() {
        return cues;
    }

    /** The headings before the next turn, as plain text. */
    List<String> headings() {
        return headings;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** A time at the very end, which is when the next turn begins. */
    Optional<Duration> nextTime() {
        return pending;
    }

    /** The offset after the last word of the turn, or after its begin. */
    int end() {
        return end;
    }

    /** The lines that are not within fenced code. */
    private List<TextLine> linesOutside(int from, int to) {
        List<TextLine> lines = new ArrayList<>();
        boolean code = false;
        for (TextLine line : TextLine.between(text, from, to)) {
            boolean fence = Fences.isFence(text, line);
            code ^= fence;
            if (!code && !fence) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void cutFooters(List<TextLine> lines, int from) {
        for (int i = lines.size() - 1; i > 0; i--) {
            TextLine line = lines.get(i);
            if (line.isBlank(text)) {
                continue;
            }
            boolean atEnd = Scan.trimEnd(text, line.start(), line.end()) == end;
            if (!atEnd || !FOOTER.matcher(shortened(line)).matches()) {
                return;
            }
            dropped.add(0, new Dropped(line.start(), end, FOOTER_REASON));
            end = Scan.trimEnd(text, from, line.start());
        }
    }

    private void cutHeadings(List<TextLine> lines, int from) {
        for (int i = lines.size() - 1; i > 0; i--) {
            TextLine line = lines.get(i);
            if (line.isBlank(text)) {
                continue;
            }
            boolean atEnd = Scan.trimEnd(text, line.start(), line.end()) == end;
            if (!atEnd || !isHeading(line) || TimeLine.at(text, line).isPresent()) {
                return;
            }
            headings.add(0, title(line));
            end = Scan.trimEnd(text, from, line.start());
        }
    }

    private boolean isHeading(TextLine line) {
        String words = shortened(line);
        boolean fits = markup == Markup.MARKDOWN && line.end() - line.start() <= LONGEST_TITLE;
        return fits && (words.matches("#{1,6}\\s+\\S.*") || BREAK.matcher(words).matches());
    }

    private String title(TextLine line) {
        String words = shortened(line).replaceAll("^#{1,6}\\s+|\\s+#+$", "");
        return words.replaceAll("\\*\\*|`|\\\\(?=[\\[\\]()*_])", "").strip();
    }

    private String shortened(TextLine line) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_TITLE + 1))
                .stripTrailing();
    }

    /** Times alone on a line cut the text; what follows one begins then. */
    private void read(List<TextLine> lines, int from) {
        int chunk = from;
        for (TextLine line : lines) {
            Optional<Duration> time =
                    line.start() < end && line.start() > from ? TimeLine.at(text, line) : Optional.empty();
            if (time.isPresent()) {
                add(chunk, line.start());
                pending = time;
                chunk = line.end();
            }
        }
        add(Math.min(chunk, end), end);
        end = chunk >= end ? Math.max(from, Scan.trimEnd(text, from, end)) : end;
    }

    private void add(int from, int to) {
        String said = text.substring(from, Math.max(from, to));
        if (said.isBlank()) {
            return;
        }
        pending.ifPresent(time -> reach(new Cue(paragraphs.size(), 0, time)));
        pending = Optional.empty();
        for (Paragraph paragraph : Paragraphs.of(said, markup)) {
            timesIn(paragraph.text());
            paragraphs.add(paragraph);
        }
    }

    /** Times in brackets, which Markdown escapes: {@code \\[04:01\\]}. */
    private void timesIn(String paragraph) {
        for (int open = paragraph.indexOf('['); open >= 0; open = paragraph.indexOf('[', open + 1)) {
            int start = open > 0 && paragraph.charAt(open - 1) == '\\' ? open - 1 : open;
            Optional<ClockTime> time = ClockTime.at(paragraph, start, paragraph.length());
            time.ifPresent(clock -> reach(new Cue(paragraphs.size(), start, clock.time())));
        }
    }

    /** A time before the last one is an error of the transcript, or no time of this recording. */
    private void reach(Cue cue) {
        boolean later = cues.isEmpty() || cues.get(cues.size() - 1).time().compareTo(cue.time()) <= 0;
        if (later) {
            cues.add(cue);
        }
    }
}
