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
 * The result of Amazon Transcribe Call Analytics: what agent and customer say, with times in milliseconds.
 *
 * @see <a href="https://docs.aws.amazon.com/transcribe/latest/dg/tca-output-batch.html">Post-call analytics output</a>
 */
public final class AwsCallFormat extends JsonFormat {
    @Override
    public String name() {
        return "aws-call-analytics";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("Transcript[].Content");
    }

    @Override
    Set<String> skipped() {
        return Set.of("Items", "LoudnessScores", "ConversationCharacteristics");
    }

    @Override
    Optional<String> language(JsonValue root) {
        return root.firstText("LanguageCode");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        List<Utterance> utterances = new ArrayList<>();
        for (JsonValue part : root.get("Transcript").items()) {
            Optional<String> content = part.firstText("Content");
            if (content.isEmpty()) {
                losses.drop(part.start(), part.end(), "a part without words");
                continue;
            }
            utterances.add(new Utterance(
                    part.firstText("ParticipantRole", "ParticipantId").or(() -> Optional.of("")),
                    Break.NONE,
                    part.milliseconds("BeginOffsetMillis"),
                    part.milliseconds("EndOffsetMillis"),
                    content.get(),
                    part.start(),
                    part.end()));
        }
        return Turns.of(utterances, hints.gap(), Joint.WORDS);
    }
}
