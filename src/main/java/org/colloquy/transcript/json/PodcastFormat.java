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
 * The JSON transcripts of podcasts: segments as small as a word or a punctuation mark; one without a speaker is spoken by
 * whoever spoke before.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">Podcasting
 *     2.0, transcripts</a>
 */
public final class PodcastFormat extends JsonFormat {
    @Override
    public String name() {
        return "podcast-json";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("segments[].body");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        List<Utterance> utterances = new ArrayList<>();
        for (JsonValue segment : root.get("segments").items()) {
            Optional<String> body = segment.firstText("body");
            if (body.isEmpty()) {
                losses.drop(segment.start(), segment.end(), "a segment without words");
                continue;
            }
            utterances.add(new Utterance(
                    segment.firstText("speaker").map(String::strip),
                    Break.NONE,
                    segment.seconds("startTime"),
                    segment.seconds("endTime"),
                    body.get(),
                    segment.start(),
                    segment.end()));
        }
        return Turns.of(utterances, hints.gap(), Joint.TOKENS);
    }
}
