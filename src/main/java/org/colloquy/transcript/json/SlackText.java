package org.colloquy.transcript.json;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Slack message: people, channels and links stand in angle brackets, and three characters are escaped.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class SlackText {
    private static final Pattern REFERENCE = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private SlackText() {}

    /** The text as its readers saw it. */
    static String plain(String text, Map<String, String> names) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        shown(found.group(1), found.group(2), found.group(3) == null ? "" : found.group(3), names)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String shown(String sign, String target, String label, Map<String, String> names) {
        return switch (sign) {
            case "@" -> "@" + (label.isEmpty() ? names.getOrDefault(target, target) : label);
            case "#" -> "#" + (label.isEmpty() ? target : label);
            case "!" -> label.isEmpty() ? "@" + target : label;
            default -> {
                String address = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
                boolean named = !label.isEmpty() && !target.contains(label);
                yield named ? label + " (" + address + ")" : address;
            }
        };
    }
}
