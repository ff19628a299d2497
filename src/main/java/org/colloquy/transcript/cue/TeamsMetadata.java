package org.colloquy.transcript.cue;

import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.json.JsonValue;

/**
 * The payload of a caption in the form that Microsoft Graph calls {@code metadataContent}: a JSON object with the speaker and
 * what was said.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/calltranscript-get">callTranscript: get, example 4</a>
 */
final class TeamsMetadata {
    private TeamsMetadata() {}

    /** The lines of such a payload; absent when it is none. */
    static Optional<List<Line>> lines(String payload) {
        if (!payload.startsWith("{") || !payload.contains("\"spokenText\"")) {
            return Optional.empty();
        }
        JsonValue value = JsonValue.read(payload).value();
        return value.text("spokenText")
                .map(text -> List.of(new Line(value.text("speakerName").orElse(""), text)));
    }
}
