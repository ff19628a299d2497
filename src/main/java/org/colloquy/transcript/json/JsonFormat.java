package org.colloquy.transcript.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.TranscriptFormat;

/** A transcript in JSON, recognised by the names in it. */
abstract class JsonFormat implements TranscriptFormat {

    /** Whether names such as {@code segments[].body} are those of this format. */
    abstract boolean fits(Set<String> paths);

    /** Names of members that are large and that the format does not ask for. */
    Set<String> skipped() {
        return Set.of();
    }

    /** What is said, and what is left out. */
    abstract List<RawTurn> turns(JsonValue root, Hints hints, Losses losses);

    /** The language of what is said, where the format tells it. */
    Optional<String> language(JsonValue root) {
        return Optional.empty();
    }

    @Override
    public final boolean recognises(SourceText source) {
        return fits(JsonShape.of(source.text()));
    }

    @Override
    public final Transcript read(SourceText source, Hints hints) {
        Losses losses = new Losses(source);
        JsonValue.Reading reading = JsonTree.read(source.text(), skipped());
        reading.brokenAt()
                .ifPresent(at -> losses.problem(
                        at,
                        at + 1,
                        "this is no JSON from here on; only what stands before it was read",
                        "export the transcript again"));
        List<RawTurn> turns = turns(reading.value(), hints, losses);
        return losses.transcript(Optional.empty(), turns, language(reading.value()));
    }
}
