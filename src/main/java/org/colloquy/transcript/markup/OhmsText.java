package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.transcript.format.CharacterReferences;
import org.colloquy.transcript.format.StageDirections;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;

/**
 * The transcript of OHMS before version 6: text wrapped at 80 columns, speakers in capitals, blank lines between paragraphs,
 * footnotes at its end. A footnote is shown at the end of the turn that refers to it.
 */
final class OhmsText {
    private static final Pattern LABEL =
            Pattern.compile("(?=[^:]*\\p{Lu})([\\p{Lu}\\p{M}\\p{N}\\-.'’,& ]{1,60}):(?:\\s+|$)");
    private static final String NOTE = "[[note]]";
    private static final String NOTE_END = "[[/note]]";
    private static final Pattern MARK = Pattern.compile("\\[\\[footnote]]\\s*([^\\[\\]]{0,20}?)\\s*\\[\\[/footnote]]");
    private static final String NOTES = "[[footnotes]]";
    private static final String NOTES_END = "[[/footnotes]]";

    private final OhmsMinutes minutes;
    private final Map<String, String> notes = new HashMap<>();
    private final List<RawTurn> turns = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final StringBuilder preamble = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private List<Cue> cues = new ArrayList<>();
    private String label = "";
    private boolean begun;
    private int start;
    private int end;

    /** A line of the transcript, decoded, with its place in the file. */
    private record Line(String text, int start, int end) {}

    OhmsText(String source, Element transcript, OhmsMinutes minutes) {
        this.minutes = minutes;
        List<Line> lines = lines(source, transcript);
        int notesFrom = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            notesFrom = lines.get(i).text().contains(NOTES) ? i : notesFrom;
        }
        readNotes(lines.subList(notesFrom, lines.size()));
        for (int i = 0; i < notesFrom; i++) {
            take(lines.get(i), i + 1);
        }
        endTurn();
        restOfNotes();
    }

    Transcript transcript() {
        String before = preamble.toString().strip();
        return new Transcript(Markup.PLAIN, Optional.of(before).filter(text -> !text.isEmpty()), turns);
    }

    private static List<Line> lines(String source, Element transcript) {
        List<Line> lines = new ArrayList<>();
        for (Node child : transcript.children()) {
            if (child instanceof Chars chars) {
                for (TextLine line : TextLine.between(source, chars.start(), chars.end())) {
                    String text = source.substring(line.start(), line.end());
                    String decoded = chars.literal() ? text : CharacterReferences.decoded(text);
                    lines.add(new Line(decoded, line.start(), line.end()));
                }
            }
        }
        return lines;
    }

    private void readNotes(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text().strip()).append(' '));
        StringBuilder others = new StringBuilder();
        int done = 0;
        int number = 0;
        for (int open = text.indexOf(NOTE); open >= 0; open = text.indexOf(NOTE, done)) {
            int close = text.indexOf(NOTE_END, open);
            if (close < 0) {
                break;
            }
            notes.put(
                    String.valueOf(++number),
                    text.substring(open + NOTE.length(), close).strip());
            others.append(text, done, open).append(' ');
            done = close + NOTE_END.length();
        }
        others.append(text, done, text.length());
        String rest =
                others.toString().replace(NOTES, " ").replace(NOTES_END, " ").strip();
        if (!rest.isEmpty()) {
            notes.put("", rest.replaceAll("\\s+", " "));
        }
    }

    private void take(Line line, int number) {
        Matcher speaker = LABEL.matcher(line.text());
        boolean labelled =
                speaker.lookingAt() && speaker.group(1).strip().codePoints().anyMatch(Character::isLetter);
        if (labelled) {
            endTurn();
            label = speaker.group(1).strip();
            begun = true;
            start = line.start();
            end = line.end();
        }
        if (!begun) {
            preamble.append(line.text()).append('\n');
            return;
        }
        int from = labelled ? speaker.end() : 0;
        String words = line.text().substring(from).strip();
        if (words.isEmpty()) {
            if (!labelled) {
                endParagraph();
            }
            return;
        }
        String gap = paragraph.isEmpty() ? "" : " ";
        int at = paragraph.length() + gap.length();
        String shown = withMarks(words);
        minutes.on(number).ifPresent(place -> {
            int offset = startOfWord(line.text(), place.word()) - line.text().indexOf(words);
            reach(place.time(), at + Math.max(0, Math.min(offset, shown.length())));
        });
        paragraph.append(gap).append(shown);
        end = line.end();
    }

    /** Footnotes are marked as {@code [1]}. */
    private String withMarks(String words) {
        return MARK.matcher(words).replaceAll(mark -> {
            marks.add(mark.group(1));
            return Matcher.quoteReplacement("[" + mark.group(1) + "]");
        });
    }

    private void reach(Duration time, int offset) {
        boolean later = cues.isEmpty() || cues.get(cues.size() - 1).time().compareTo(time) <= 0;
        if (later) {
            cues.add(new Cue(paragraphs.size(), offset, time));
        }
    }

    private static int startOfWord(String line, int word) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean starts = line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' ');
            count += starts ? 1 : 0;
            if (starts && count == word) {
                return i;
            }
        }
        return line.length();
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = paragraph.toString();
        paragraph.setLength(0);
        boolean sign = text.matches("\\[[\\p{Lu}\\p{N} .,:-]{3,60}]");
        paragraphs.add(new Paragraph(sign ? List.of(new StageDirection(text)) : StageDirections.split(text)));
    }

    private void endTurn() {
        endParagraph();
        for (String mark : marks) {
            String note = notes.remove(mark);
            if (note != null) {
                paragraphs.add(new Paragraph(StageDirections.split("[" + mark + "] " + note)));
            }
        }
        marks.clear();
        if (begun) {
            add(label);
        }
    }

    private void add(String speaker) {
        List<Paragraph> said = paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : paragraphs;
        int last = said.size() - 1;
        List<Cue> inside = cues.stream().filter(cue -> cue.paragraph() <= last).toList();
        Optional<Duration> time = inside.stream()
                .filter(cue -> cue.paragraph() == 0 && cue.offset() == 0)
                .map(Cue::time)
                .findFirst();
        turns.add(new RawTurn(speaker, time, Optional.empty(), inside, said, start, end));
        paragraphs = new ArrayList<>();
        cues = new ArrayList<>();
    }

    /** Footnotes that nothing refers to are nobody's words. */
    private void restOfNotes() {
        notes.keySet().stream().sorted().forEach(mark -> {
            String note = (mark.isEmpty() ? "" : "[" + mark + "] ") + notes.get(mark);
            paragraphs.add(new Paragraph(StageDirections.split(note)));
        });
        if (!paragraphs.isEmpty()) {
            start = end;
            add("");
        }
    }
}
