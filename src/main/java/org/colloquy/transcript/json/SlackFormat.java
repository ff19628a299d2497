package org.colloquy.transcript.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.Transcript.RawTurn;

/**
 * A day of a channel in a Slack export: a list of messages. Where a message does not tell its author's name, the author's id
 * is the label, which a sidecar can name.
 *
 * @see <a href="https://slack.com/help/articles/220556107">How to read Slack data exports</a>
 */
public final class SlackFormat extends JsonFormat {
    /** Kinds of messages that people write; others say that somebody joined, or that the topic is another. */
    private static final Set<String> WRITTEN =
            Set.of("bot_message", "me_message", "thread_broadcast", "file_share", "file_comment");

    @Override
    public String name() {
        return "slack";
    }

    @Override
    boolean fits(Set<String> paths) {
        return paths.contains("[].ts") && (paths.contains("[].user") || paths.contains("[].type"));
    }

    @Override
    Set<String> skipped() {
        return Set.of("blocks", "attachments", "files", "reactions", "replies", "reply_users");
    }

    @Override
    List<RawTurn> turns(JsonValue root, Hints hints, Losses losses) {
        Map<String, String> names = names(root);
        ChatMessages messages = new ChatMessages(losses);
        for (JsonValue message : root.items()) {
            boolean written =
                    message.firstText("subtype").map(WRITTEN::contains).orElse(true);
            if (!written || !message.text("type").orElse("message").equals("message")) {
                losses.drop(message.start(), message.end(), "a notice of the chat");
                continue;
            }
            Optional<String> author = message.firstText("user")
                    .map(id -> names.getOrDefault(id, id))
                    .or(() -> message.firstText("username", "bot_id"));
            messages.add(message, author, SlackText.plain(message.text("text").orElse(""), names));
        }
        return messages.turns();
    }

    /** The names of those who wrote, by their ids; newer exports have them at each message. */
    private static Map<String, String> names(JsonValue root) {
        Map<String, String> names = new HashMap<>();
        for (JsonValue message : root.items()) {
            Optional<String> id = message.firstText("user");
            Optional<String> name = message.get("user_profile").firstText("display_name", "real_name", "name");
            if (id.isPresent() && name.isPresent()) {
                names.putIfAbsent(id.get(), name.get().strip());
            }
        }
        return names;
    }
}
