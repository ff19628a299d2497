package org.colloquy.transcript.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.ClockTime;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Paragraphs;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * The chat that Zoom saves: {@code HH:MM:SS}, TAB, {@code Name:}, TAB, message. A message may have lines of its own, which end
 * with a bare LF; only CRLF ends a record, unless the file has lost it. What a message replies or reacts to is set apart.
 */
public final class ZoomChatFormat implements TranscriptFormat {
    /** A name is shorter than this; the older form writes {@code From Name to Everyone:} with spaces around. */
    private static final Pattern RECORD = Pattern.compile(
            "(\\d\\d:\\d\\d:\\d\\d)\\t(?: *From +)?([^\\t\\r\\n]{1,200}?)(?: +to +[^\\t\\r\\n:]{1,100})? ?:(?:\\t| (?=.))");

    private static final Pattern ABOUT =
            Pattern.compile("(?:Replying to|Reacted to|Removed a) [^\\r\\n]{0,300}", Pattern.DOTALL);

    @Override
    public String name() {
        return "zoom-chat";
    }

    @Override
    public boolean recognises(SourceText source) {
        return RECORD.matcher(source.text()).lookingAt();
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        String text = source.text();
        List<RawTurn> turns = new ArrayList<>();
        List<Integer> starts = starts(text);
        for (int i = 0; i < starts.size(); i++) {
            int limit = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            turns.add(turn(text, starts.get(i), limit));
        }
        String preamble = text.substring(0, starts.isEmpty() ? text.length() : starts.get(0))
                .strip();
        return new Transcript(Markup.PLAIN, Optional.of(preamble).filter(words -> !words.isEmpty()), turns);
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean records = text.contains("\r\n");
        Matcher record = RECORD.matcher(text);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (record.region(at, text.length()).lookingAt()) {
                starts.add(at);
            }
            int end = records ? text.indexOf("\r\n", at) : endOfLine(text, at);
            at = end < 0 ? -1 : end + (records ? 2 : 1);
        }
        return starts;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static RawTurn turn(String text, int start, int limit) {
        Matcher record = RECORD.matcher(text).region(start, limit);
        if (!record.lookingAt()) {
            throw new IllegalStateException("a record is read twice alike");
        }
        int end = Scan.trimEnd(text, record.end(), limit);
        String message = text.substring(record.end(), end);
        Matcher about = ABOUT.matcher(message);
        List<Paragraph> paragraphs = new ArrayList<>();
        int said = 0;
        if (about.lookingAt()) {
            said = about.end();
            paragraphs.add(new Paragraph(
                    List.of(new StageDirection(message.substring(0, said).stripTrailing()))));
        }
        if (said == 0 || !message.substring(said).isBlank()) {
            paragraphs.addAll(Paragraphs.of(message.substring(said), Markup.PLAIN));
        }
        Optional<ClockTime> time =
                ClockTime.at(record.group(1), 0, record.group(1).length());
        return new RawTurn(record.group(2).strip(), time.map(ClockTime::time), paragraphs, start, end);
    }
}
