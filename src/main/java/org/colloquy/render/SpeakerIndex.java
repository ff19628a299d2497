package org.colloquy.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.course.Words;
import org.colloquy.markdown.dialogue.SpokenWords;

/** Who speaks in a conversation, how much, and what they ask. */
final class SpeakerIndex {
    /** So many questions of one speaker are listed, and so many of all speakers together; of each speaker at least one. */
    private static final int MOST_QUESTIONS = 30;

    private static final int MOST_OF_ALL = 300;

    /** A question is cut to so many characters. */
    private static final int LONGEST = 160;

    private final Dialogue dialogue;
    private final UnaryOperator<String> hrefs;
    private final Words words;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final int most;
    private long spoken;

    /**
     * The index of one conversation.
     *
     * @param hrefs where a turn stands, by its id
     */
    SpeakerIndex(Dialogue dialogue, UnaryOperator<String> hrefs, Words words) {
        this.dialogue = dialogue;
        this.hrefs = hrefs;
        this.words = words;
        dialogue.speakers().forEach(speaker -> parts.put(speaker.key(), new Part()));
        this.most = Math.max(1, Math.min(MOST_QUESTIONS, MOST_OF_ALL / Math.max(1, parts.size())));
        dialogue.turns().forEach(this::count);
    }

    /** What one speaker does. */
    private static final class Part {
        private int turns;
        private long words;
        private int questions;
        private final List<DialogueView.Asked> asked = new ArrayList<>();
    }

    private void count(Turn turn) {
        SpokenWords said = SpokenWords.of(turn, dialogue.markup());
        int length = said.count();
        Part part = parts.computeIfAbsent(turn.speaker(), key -> new Part());
        part.turns++;
        part.words += length;
        spoken += length;
        for (String question : said.questions()) {
            part.questions++;
            if (part.asked.size() < most) {
                part.asked.add(new DialogueView.Asked(ending(question), hrefs.apply(turn.id())));
            }
        }
    }

    /** What is asked stands at the end of a long sentence. */
    private static String ending(String question) {
        if (question.length() <= LONGEST) {
            return question;
        }
        int start = question.length() - LONGEST;
        int space = question.indexOf(' ', start);
        start = space >= 0 && space < start + LONGEST / 2 ? space + 1 : start;
        return "…" + question.substring(Character.isLowSurrogate(question.charAt(start)) ? start + 1 : start);
    }

    /** All who have a name, in order of their first turn. */
    List<DialogueView.SpeakerView> speakers() {
        List<Speaker> named = dialogue.speakers().stream()
                .filter(speaker -> !speaker.name().isEmpty())
                .toList();
        Optional<Speaker> practised = practised(named);
        return named.stream()
                .map(speaker -> view(speaker, practised.equals(Optional.of(speaker))))
                .toList();
    }

    /** Whose replies readers practise unless they choose somebody else: the mentor's, or else of whoever says most, first. */
    private Optional<Speaker> practised(List<Speaker> named) {
        return named.stream()
                .filter(speaker ->
                        speaker.role().filter("mentor"::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> named.stream().reduce((most, other) -> part(other).words > part(most).words ? other : most));
    }

    /** All speakers have theirs from the beginning. */
    private Part part(Speaker speaker) {
        return parts.getOrDefault(speaker.key(), new Part());
    }

    /** Whether anybody asks anything, those without a name included. */
    boolean hasQuestions() {
        return parts.values().stream().anyMatch(part -> part.questions > 0);
    }

    private DialogueView.SpeakerView view(Speaker speaker, boolean practised) {
        Part part = part(speaker);
        int percent = spoken == 0 ? 0 : (int) ((200 * part.words + spoken) / (2 * spoken));
        int left = part.questions - part.asked.size();
        return new DialogueView.SpeakerView(
                speaker.name(),
                speaker.role().orElse(""),
                speaker.side() == Speaker.Side.END ? "end" : "start",
                part.turns == 1 ? words.get("turns-one") : words.get("turns", part.turns),
                percent == 0 && part.words > 0 ? words.get("share-least") : words.get("share", percent),
                percent,
                part.questions > 0,
                part.questions == 1 ? words.get("asked-one") : words.get("asked", part.questions),
                List.copyOf(part.asked),
                left == 0 ? "" : words.get("more-asked", left),
                practised);
    }
}
