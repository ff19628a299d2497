package org.colloquy.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Joint;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.Turns;
import org.colloquy.transcript.format.Utterance;
import org.colloquy.transcript.format.Utterance.Break;

/** What Whisper writes, and WhisperX, which adds speakers to the segments where it can tell them apart. */
public final class WhisperFormat extends JsonFormat {
    @Override
    public String name() {
        return "whisper";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("segments[].text") && !paths.contains("segments[].body");
    }

    @Override
    Set<String> skipped() {
        return Set.of("words", "word_segments", "tokens", "chars");
    }

    @Override
    Optional<String> language(JsonValue root) {
        return root.firstText("language");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        List<JsonValue> segments = root.get("segments").items();
        boolean speakers = segments.stream()
                .anyMatch(segment -> segment.firstText("speaker").isPresent());
        List<Utterance> utterances = new ArrayList<>();
        for (JsonValue segment : segments) {
            Optional<String> text = segment.firstText("text");
            if (text.isEmpty()) {
                losses.drop(segment.start(), segment.end(), "a segment without words");
                continue;
            }
            // a segment that was given to nobody is not the one before going on: WhisperX could not tell
            Optional<String> nobody = speakers ? Optional.of("") : Optional.empty();
            utterances.add(new Utterance(
                    segment.firstText("speaker").or(() -> nobody),
                    Break.NONE,
                    segment.seconds("start"),
                    segment.seconds("end"),
                    text.get(),
                    segment.start(),
                    segment.end()));
        }
        return Turns.of(utterances, hints.gap(), Joint.WORDS);
    }
}
