package org.colloquy.transcript.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Paragraphs;
import org.colloquy.transcript.format.Transcript.RawTurn;

/**
 * The messages of a chat, each of which is a turn: whoever wrote it could have written on. Their dates are not times of a
 * recording, and so turns of a chat have none.
 */
final class ChatMessages {
    private final Losses losses;
    private final List<RawTurn> turns = new ArrayList<>();

    ChatMessages(Losses losses) {
        this.losses = losses;
    }

    /**
     * Adds what somebody wrote; without words it is left out.
     *
     * @param author empty when it is not known
     */
    void add(JsonValue message, Optional<String> author, String text) {
        if (text.isBlank()) {
            losses.drop(message.start(), message.end(), "a message without words");
            return;
        }
        turns.add(new RawTurn(
                author.orElse("").strip(),
                Optional.empty(),
                Paragraphs.of(text.strip(), Markup.PLAIN),
                message.start(),
                message.end()));
    }

    List<RawTurn> turns() {
        return turns;
    }
}
