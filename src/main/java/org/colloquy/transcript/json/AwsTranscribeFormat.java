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

/**
 * The result of a transcription job of Amazon Transcribe: single words with times and speakers. All numbers are texts, and
 * punctuation marks have neither times nor, in older results, a speaker. A result without words has whole texts at least.
 *
 * @see <a href="https://docs.aws.amazon.com/transcribe/latest/dg/diarization-output-batch.html">Example diarization output</a>
 */
public final class AwsTranscribeFormat extends JsonFormat {
    @Override
    public String name() {
        return "aws-transcribe";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("results.transcripts");
    }

    @Override
    Set<String> skipped() {
        return Set.of("audio_segments");
    }

    @Override
    Optional<String> language(JsonValue root) {
        return root.get("results").firstText("language_code");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        JsonValue results = root.get("results");
        List<JsonValue> items = results.get("items").items();
        List<Utterance> utterances = new ArrayList<>();
        if (items.isEmpty()) {
            results.get("transcripts")
                    .items()
                    .forEach(text -> utterances.add(
                            utterance(text, text.firstText("transcript").orElse(""), Optional.empty())));
            return Turns.of(utterances, hints.gap(), Joint.WORDS);
        }
        AwsSpeakers speakers = new AwsSpeakers(root);
        for (JsonValue item : items) {
            List<JsonValue> alternatives = item.get("alternatives").items();
            Optional<String> content = alternatives.isEmpty()
                    ? Optional.empty()
                    : alternatives.get(0).firstText("content");
            if (content.isEmpty()) {
                losses.drop(item.start(), item.end(), "an item without words");
                continue;
            }
            boolean mark = item.text("type").filter("punctuation"::equals).isPresent();
            utterances.add(utterance(item, content.get(), mark ? Optional.empty() : speakers.of(item)));
        }
        return Turns.of(utterances, hints.gap(), Joint.TOKENS);
    }

    private static Utterance utterance(JsonValue value, String text, Optional<String> speaker) {
        return new Utterance(
                speaker,
                Break.NONE,
                value.seconds("start_time"),
                value.seconds("end_time"),
                text,
                value.start(),
                value.end());
    }
}
