package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.Utterance.Break;

/**
 * A turn to which utterances are added. Where the recording has no paragraphs, one ends with a sentence after which the
 * speaker rests, or with the first sentence that makes it long.
 */
final class OpenTurn {
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int LONG = 700;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final String SENTENCE_ENDS = ".?!\u2026\u3002\uff1f\uff01\u061f\u06d4\u0964";
    private static final String AFTER_SENTENCE = "\"')]\u201d\u2019\u00bb";

    private final String label;
    private final Joint joint;
    private final WrappedLines lines;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Optional<Duration> start = Optional.empty();
    private Optional<Duration> end = Optional.empty();
    private int from = -1;
    private int to;

    OpenTurn(String label, Joint joint, WrappedLines lines) {
        this.label = label;
        this.joint = joint;
        this.lines = lines;
    }

    String label() {
        return label;
    }

    /** How long nobody speaks between this turn and an utterance; nothing where it is not known. */
    Duration silenceBefore(Utterance utterance) {
        if (end.isEmpty() || utterance.start().isEmpty()) {
            return Duration.ZERO;
        }
        return utterance.start().get().minus(end.get());
    }

    void say(Utterance utterance) {
        boolean rests = silenceBefore(utterance).compareTo(REST) >= 0 || paragraph.length() > LONG;
        boolean begins = utterance.before() == Break.PARAGRAPH || (rests && endsSentence());
        boolean first = true;
        for (String words : BLANK_LINES.split(utterance.text())) {
            String line = lines.joined(words);
            if (!line.isEmpty()) {
                if (begins || !first) {
                    endParagraph();
                }
                say(line, first ? utterance.start() : Optional.empty());
                first = false;
            }
        }
        if (from < 0) {
            from = utterance.from();
            start = utterance.start();
        }
        to = Math.max(to, utterance.to());
        // some recorders write an end before the start where they do not know it
        end = later(end, later(utterance.start(), utterance.end()));
    }

    private void say(String line, Optional<Duration> time) {
        if (!paragraph.isEmpty()) {
            paragraph.append(joint.between(paragraph, line));
        }
        time.ifPresent(at -> cues.add(new Cue(paragraphs.size(), paragraph.length(), at)));
        paragraph.append(line);
    }

    private static Optional<Duration> later(Optional<Duration> one, Optional<Duration> other) {
        boolean otherIsLater =
                one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0);
        return otherIsLater ? other : one;
    }

    private boolean endsSentence() {
        int i = paragraph.length();
        while (i > 0 && AFTER_SENTENCE.indexOf(paragraph.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && SENTENCE_ENDS.indexOf(paragraph.charAt(i - 1)) >= 0;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    RawTurn closed() {
        endParagraph();
        List<Paragraph> said = paragraphs.stream()
                .map(words -> new Paragraph(StageDirections.split(words)))
                .toList();
        return new RawTurn(label, start, end, cues, said, from, to);
    }
}
