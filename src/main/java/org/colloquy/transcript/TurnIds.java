package org.colloquy.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.course.Slug;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.Said;

/**
 * Gives turns their ids, in order: the slug of the first words said, up to seven and to the end of their paragraph, long
 * enough to be understood and to differ, short enough to be typed. What is said later in the turn, or elsewhere, does not change it.
 */
final class TurnIds {
    private static final int WORDS = 7;
    /** Enough for the words, and little enough that an endless one costs nothing. */
    private static final int READ = 200;
    /** For scripts without spaces, where a slug of words would be the whole text. */
    private static final int LONGEST = 60;

    private final Set<String> taken;
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Ids that are the segments' are never given to turns. */
    TurnIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String next(List<Paragraph> paragraphs) {
        String slug = shortened(Slug.ofFirstWords(firstWords(paragraphs), WORDS));
        String base = slug.isEmpty() ? "turn" : slug;
        String id = base;
        int number = lastNumber.getOrDefault(base, 1);
        while (!taken.add(id)) {
            number++;
            id = base + "-" + number;
        }
        lastNumber.put(base, number);
        return id;
    }

    private static String firstWords(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .limit(WORDS)
                .map(TurnIds::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String words(Paragraph paragraph) {
        String said = paragraph.parts().stream()
                .limit(2L * WORDS)
                .filter(Said.class::isInstance)
                .map(part -> part.text().substring(0, Math.min(READ, part.text().length())))
                .collect(Collectors.joining(" "));
        return said.substring(0, Math.min(READ, said.length()));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        if (hyphen > 0) {
            return slug.substring(0, hyphen);
        }
        boolean splitsPair = Character.isHighSurrogate(slug.charAt(LONGEST - 1));
        return slug.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }
}
