package org.colloquy.transcript.json;

import java.util.List;
import java.util.Set;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Transcript.RawTurn;

/** The messages of a Discord channel, as DiscordChatExporter writes them. */
public final class DiscordFormat extends JsonFormat {
    /** Kinds of messages that people write; others say that somebody joined, called or pinned something. */
    private static final Set<String> WRITTEN = Set.of("Default", "Reply", "0", "19");

    @Override
    public String name() {
        return "discord";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("guild.id") && paths.contains("channel.id");
    }

    @Override
    Set<String> skipped() {
        return Set.of("embeds", "reactions", "stickers", "roles", "mentions", "inlineEmojis");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        ChatMessages messages = new ChatMessages(losses);
        for (JsonValue message : root.get("messages").items()) {
            if (!message.text("type").map(WRITTEN::contains).orElse(true)) {
                losses.drop(message.start(), message.end(), "a notice of the chat");
                continue;
            }
            messages.add(
                    message,
                    message.get("author").firstText("nickname", "name"),
                    message.text("content").orElse(""));
        }
        return messages.turns();
    }
}
