package org.colloquy.transcript.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Joint;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.Turns;
import org.colloquy.transcript.format.Utterance;
import org.colloquy.transcript.format.Utterance.Break;
import org.jspecify.annotations.Nullable;

/**
 * Captions become turns. Who speaks is told by the file's markup or, when it has none, by labels in the text; a caption that
 * tells nothing is spoken by whoever spoke before.
 */
final class CaptionTurns {
    private final List<Utterance> utterances = new ArrayList<>();

    private CaptionTurns() {}

    static List<RawTurn> of(List<Caption> captions, Hints hints) {
        List<Caption> spoken =
                captions.stream().filter(caption -> !caption.isEmpty()).toList();
        boolean voices =
                spoken.stream().anyMatch(caption -> caption.lines().stream().anyMatch(line -> line.voice() != null));
        CaptionLabels labels = new CaptionLabels(voices ? List.of() : spoken, hints);
        CaptionTurns turns = new CaptionTurns();
        String utteranceId = "";
        for (Caption caption : spoken) {
            String id = TeamsId.utterance(caption.id());
            // Teams gives every utterance an id: its parts belong together, and the next one is a new thought
            boolean next = !id.isEmpty() && !utteranceId.isEmpty() && !id.equals(utteranceId);
            Break before = next ? Break.PARAGRAPH : Break.NONE;
            if (voices) {
                turns.byVoice(caption, before, !id.isEmpty());
            } else {
                turns.byLabel(caption, labels, before);
            }
            utteranceId = id;
        }
        return Turns.of(turns.utterances, hints.gap(), Joint.WORDS);
    }

    /** @param everyVoice whether the file marks all speakers that it knows, so that nobody is known where nothing is marked */
    private void byVoice(Caption caption, Break before, boolean everyVoice) {
        List<Line> lines = caption.lines();
        int start = 0;
        Break first = before;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !same(lines.get(start).voice(), lines.get(i).voice())) {
                Optional<String> voice = Optional.ofNullable(lines.get(start).voice());
                Optional<String> unknown = everyVoice ? Optional.of("") : Optional.empty();
                add(caption, voice.or(() -> unknown), first, text(lines.subList(start, i)));
                start = i;
                first = Break.NONE;
            }
        }
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private void byLabel(Caption caption, CaptionLabels labels, Break before) {
        Optional<String> speaker = Optional.empty();
        Break first = before;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < caption.lines().size(); i++) {
            String line = caption.lines().get(i).text();
            CaptionLabels.Labelled labelled = labels.read(caption, i);
            if (labelled != null) {
                add(caption, speaker, first, words.toString());
                words.setLength(0);
                speaker = Optional.of(labelled.label());
                first = labelled.label().isEmpty() ? Break.TURN : Break.NONE;
                line = labelled.rest();
            }
            words.append(line).append('\n');
        }
        add(caption, speaker, first, words.toString());
    }

    private void add(Caption caption, Optional<String> speaker, Break before, String text) {
        if (text.isBlank()) {
            return;
        }
        Timing timing = caption.timing();
        Optional<Duration> start = timing == null ? Optional.empty() : Optional.of(timing.start());
        Optional<Duration> end = timing == null ? Optional.empty() : Optional.of(timing.end());
        utterances.add(new Utterance(speaker, before, start, end, text, caption.from(), caption.to()));
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}
