package org.colloquy.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.markdown.html.WordCount;

/** Whose replies readers practise unless they choose somebody else: the mentor's, or else of whoever says most. */
final class PractisedSpeaker {
    private PractisedSpeaker() {}

    /** Absent when nobody has a name. */
    static Optional<Speaker> of(Dialogue dialogue) {
        List<Speaker> named = dialogue.speakers().stream()
                .filter(speaker -> !speaker.name().isEmpty())
                .toList();
        return named.stream()
                .filter(speaker ->
                        speaker.role().filter("mentor"::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> mostWords(named, words(dialogue)));
    }

    /** Of those who say equally much, the one who speaks first. */
    private static Optional<Speaker> mostWords(List<Speaker> speakers, Map<String, Integer> words) {
        return speakers.stream()
                .reduce((most, other) ->
                        words.getOrDefault(other.key(), 0) > words.getOrDefault(most.key(), 0) ? other : most);
    }

    private static Map<String, Integer> words(Dialogue dialogue) {
        Map<String, Integer> words = new HashMap<>();
        dialogue.turns().forEach(turn -> words.merge(turn.speaker(), said(turn), Integer::sum));
        return words;
    }

    private static int said(Turn turn) {
        return turn.paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(Turn.Said.class::isInstance)
                .mapToInt(part -> WordCount.of(part.text()))
                .sum();
    }
}
