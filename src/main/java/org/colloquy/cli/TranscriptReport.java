package org.colloquy.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.read.TranscriptFile;
import org.colloquy.transcript.format.Dropped;

/**
 * Prints what was understood of a transcript:
 *
 * <pre>
 * meeting.vtt: webvtt, 212 turns, 4,118 words, 0:00:04 to 0:58:31
 *   Ada    140 turns  3,002 words
 *   Ben     72 turns  1,116 words
 *   left out: 3 × a note to editors (lines 12, 80, 141)
 * </pre>
 */
final class TranscriptReport {
    /** So many places are named; the others are counted. */
    private static final int MOST_LINES = 5;

    private final PrintStream out;

    TranscriptReport(PrintStream out) {
        this.out = out;
    }

    void print(TranscriptFile transcript, Dialogue dialogue) {
        List<Turn> turns = dialogue.turns();
        out.println(Stream.of(
                        Optional.of(transcript.reading().format()),
                        dialogue.language(),
                        Optional.of(count(turns.size(), "turn")),
                        Optional.of(count(words(turns), "word")),
                        times(turns))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", safe(transcript.source().file()) + ": ", "")));
        speakers(dialogue);
        leftOut(transcript);
    }

    private void speakers(Dialogue dialogue) {
        Map<String, List<Turn>> bySpeaker = dialogue.turns().stream()
                .collect(Collectors.groupingBy(Turn::speaker, LinkedHashMap::new, Collectors.toList()));
        int widest = dialogue.speakers().stream()
                .mapToInt(speaker -> name(speaker).length())
                .max()
                .orElse(0);
        for (Speaker speaker : dialogue.speakers()) {
            List<Turn> turns = bySpeaker.getOrDefault(speaker.key(), List.of());
            String name = name(speaker);
            out.println(String.format(
                    Locale.ROOT,
                    "  %s%s  %10s  %12s",
                    name,
                    " ".repeat(widest - name.length()),
                    count(turns.size(), "turn"),
                    count(words(turns), "word")));
        }
    }

    private static String name(Speaker speaker) {
        return speaker.key().isEmpty() ? "(nobody named)" : safe(speaker.key());
    }

    private void leftOut(TranscriptFile transcript) {
        Map<String, List<Dropped>> byReason = transcript.reading().dropped().stream()
                .collect(Collectors.groupingBy(Dropped::reason, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((reason, places) -> {
            String lines = places.stream()
                    .limit(MOST_LINES)
                    .map(place -> String.valueOf(transcript.source().lineAt(place.start())))
                    .collect(Collectors.joining(", "));
            String more = places.size() > MOST_LINES ? " and " + (places.size() - MOST_LINES) + " more" : "";
            String count = places.size() == 1 ? "" : places.size() + " × ";
            out.println("  left out: " + count + reason + (places.size() == 1 ? " (line " : " (lines ") + lines + more
                    + ")");
        });
    }

    /** The first and the last time that the transcript tells. */
    private static Optional<String> times(List<Turn> turns) {
        List<Duration> known = turns.stream()
                .flatMap(turn -> Stream.concat(
                        turn.time().stream(),
                        Stream.concat(turn.cues().stream().map(Turn.Cue::time), turn.endTime().stream())))
                .sorted()
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(clock(known.get(0)) + " to " + clock(known.get(known.size() - 1)));
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** Runs of letters and digits, stage directions included. */
    private static long words(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> Stream.of(turn.text().split("[^\\p{L}\\p{M}\\p{N}'’]+", -1)))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** A file must not be able to move the cursor or colour the terminal. */
    private static String safe(String text) {
        return text.replaceAll("\\p{Cntrl}", "\ufffd");
    }
}
