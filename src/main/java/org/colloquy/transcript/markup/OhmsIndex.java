package org.colloquy.transcript.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.transcript.format.Transcript.RawSection;
import org.colloquy.transcript.format.Transcript.RawTurn;

/**
 * The index of an interview: each point has a title, a time and the first words of what is said then. Words are trusted first,
 * as older transcripts have a time only for each minute.
 */
final class OhmsIndex {
    private static final int MOST_POINTS = 1_000;
    private static final int ENOUGH = 20;
    private static final int COMPARED = 60;

    private OhmsIndex() {}

    static List<RawSection> sections(Element record, List<RawTurn> turns) {
        List<String> words = turns.stream()
                .map(turn -> lettersOf(
                        turn.paragraphs().stream().limit(3).map(Paragraph::text).collect(Collectors.joining(" "))))
                .toList();
        List<RawSection> sections = new ArrayList<>();
        int from = 0;
        for (Element point : record.elements("index")
                .flatMap(index -> index.elements("point"))
                .limit(MOST_POINTS)
                .toList()) {
            String title = text(point, "title");
            Optional<Integer> turn = byWords(text(point, "partial_transcript"), words, from)
                    .or(() -> byTime(text(point, "time"), turns));
            if (!title.isEmpty() && turn.isPresent() && turn.get() >= from) {
                sections.add(new RawSection(turn.get(), title));
                from = turn.get() + 1;
            }
        }
        return sections;
    }

    private static String text(Element point, String name) {
        return point.elements(name).findFirst().map(Element::words).orElse("");
    }

    private static Optional<Integer> byWords(String partial, List<String> words, int from) {
        String begin = lettersOf(partial.replaceFirst("^[\\p{Lu}\\p{N}\\-.'’ ]{1,60}:", ""));
        if (begin.length() < ENOUGH) {
            return Optional.empty();
        }
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).startsWith(begin)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The turn in which the time is reached, or the next one. */
    private static Optional<Integer> byTime(String seconds, List<RawTurn> turns) {
        if (!seconds.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        Duration time = Duration.ofSeconds(Long.parseLong(seconds));
        for (int i = 0; i < turns.size(); i++) {
            boolean reached =
                    turns.get(i).time().filter(at -> at.compareTo(time) >= 0).isPresent()
                            || turns.get(i).cues().stream()
                                    .anyMatch(cue -> cue.time().compareTo(time) >= 0);
            if (reached) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String lettersOf(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.substring(0, Math.min(COMPARED, letters.length()));
    }
}
