package org.colloquy.transcript.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who says the words of an Amazon Transcribe result: newer ones tell it at each word, older ones in a list of their own. */
final class AwsSpeakers {
    private final Map<String, String> byStart = new HashMap<>();

    AwsSpeakers(JsonValue root) {
        JsonValue labels = root.get("results").get("speaker_labels");
        for (JsonValue segment : labels.get("segments").items()) {
            for (JsonValue item : segment.get("items").items()) {
                Optional<String> start = item.text("start_time");
                Optional<String> label = item.firstText("speaker_label");
                if (start.isPresent() && label.isPresent()) {
                    byStart.putIfAbsent(start.get(), label.get());
                }
            }
        }
    }

    /** The speaker of a word, where the result tells. */
    Optional<String> of(JsonValue item) {
        return item.firstText("speaker_label", "channel_label")
                .or(() -> item.text("start_time").map(byStart::get));
    }
}
