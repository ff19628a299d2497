package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.Part;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.StageDirections;

/** Collects paragraphs from pieces of marked-up text, in which white space means no more than a space. */
final class Speech {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private int lengthOfParts;
    private char gap;

    /** Adds what is said; leading and trailing white space separates words and does not pile up. */
    void say(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Scan.isSpace(c)) {
                space(' ');
            } else {
                closeGap();
                said.append(c);
            }
        }
    }

    /** Ends a line of verse or the like. */
    void line() {
        space('\n');
    }

    /** Adds what happens, in round brackets unless it has brackets already. */
    void happen(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return;
        }
        boolean bracketed = "([".indexOf(words.charAt(0)) >= 0 && ")]".indexOf(words.charAt(words.length() - 1)) >= 0;
        space(' ');
        closeGap();
        flush();
        String shown = bracketed ? words : "(" + words + ")";
        parts.add(new StageDirection(shown));
        lengthOfParts += shown.length();
        space(' ');
    }

    /** Begins a new paragraph, unless one has just begun. */
    void paragraph() {
        flush();
        if (!parts.isEmpty()) {
            paragraphs.add(new Paragraph(parts));
        }
        parts.clear();
        lengthOfParts = 0;
        gap = 0;
    }

    /** Notes that the recording is at a time here. */
    void reach(Duration time) {
        cues.add(new Cue(paragraphs.size(), lengthOfParts + said.length() + (gap == 0 ? 0 : 1), time));
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && parts.isEmpty() && said.isEmpty();
    }

    /** All paragraphs so far, one or more; one without parts when nothing was said. */
    List<Paragraph> paragraphs() {
        paragraph();
        return paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : List.copyOf(paragraphs);
    }

    /** All paragraphs with blank lines between them; empty when nothing was said. */
    Optional<String> asText() {
        String text = paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    /** The times noted, each in a paragraph that exists. */
    List<Cue> cues() {
        int last = Math.max(0, paragraphs.size() - 1);
        return cues.stream()
                .map(cue -> cue.paragraph() > last
                        ? new Cue(
                                last,
                                paragraphs.isEmpty()
                                        ? 0
                                        : paragraphs.get(last).text().length(),
                                cue.time())
                        : cue)
                .toList();
    }

    private void space(char c) {
        boolean begun = !parts.isEmpty() || !said.isEmpty();
        if (begun && gap != '\n') {
            gap = c;
        }
    }

    private void closeGap() {
        if (gap != 0) {
            said.append(gap);
            gap = 0;
        }
    }

    private void flush() {
        if (!said.isEmpty()) {
            parts.addAll(StageDirections.split(said.toString()));
            lengthOfParts += said.length();
            said.setLength(0);
        }
    }
}
