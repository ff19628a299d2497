package org.colloquy.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the first heading of a Markdown text; headings in code, comments and {@code :::} blocks are none. */
final class FirstHeading {
    private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}(?:[ \\t]+(.*?))??(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile(" {0,3}(?:[-+*>|]|\\d{1,9}[.)]|[-*_](?:[ \\t]*[-*_]){2,}[ \\t]*$).*| {4}.*|\\t.*");
    private static final Pattern BLOCK = Pattern.compile(" {0,3}:{3,}[ \\t]*(.*?)[ \\t:]*");

    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable String fence;
    private boolean inComment;
    private int blocks;

    private FirstHeading() {}

    /** The heading's plain text; absent when there is none or it is empty. */
    static Optional<String> in(String text, int start) {
        return new FirstHeading().find(text, start);
    }

    private Optional<String> find(String text, int start) {
        for (int at = start; at < text.length(); ) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Optional<String> heading =
                    take(text.substring(at, end)).map(InlineText::of).filter(words -> !words.isEmpty());
            if (heading.isPresent()) {
                return heading;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private Optional<String> take(String line) {
        if (isInside(line)) {
            paragraph.setLength(0);
            return Optional.empty();
        }
        String trimmed = line.strip();
        if (trimmed.startsWith("#")) {
            Matcher atx = ATX.matcher(line);
            if (atx.matches()) {
                paragraph.setLength(0);
                return Optional.ofNullable(atx.group(1));
            }
        }
        if (!paragraph.isEmpty() && SETEXT.matcher(line).matches()) {
            return Optional.of(paragraph.toString());
        }
        boolean goesOn = !trimmed.isEmpty()
                && (!paragraph.isEmpty() || !NO_PARAGRAPH.matcher(line).matches());
        if (goesOn) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(trimmed);
        } else {
            paragraph.setLength(0);
        }
        return Optional.empty();
    }

    private boolean isInside(String line) {
        if (fence != null) {
            String trimmed = line.strip();
            boolean closes =
                    trimmed.length() >= fence.length() && trimmed.chars().allMatch(c -> c == fence.charAt(0));
            fence = closes ? null : fence;
            return true;
        }
        if (inComment || line.stripLeading().startsWith("<!--")) {
            inComment = !line.contains("-->");
            return true;
        }
        Matcher opening = FENCE.matcher(line);
        if (opening.matches()) {
            fence = opening.group(1);
            return true;
        }
        Matcher block = BLOCK.matcher(line);
        if (block.matches()) {
            blocks = block.group(1).isEmpty() ? Math.max(0, blocks - 1) : blocks + 1;
            return true;
        }
        return blocks > 0;
    }
}
