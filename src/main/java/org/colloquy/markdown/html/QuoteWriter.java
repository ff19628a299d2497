package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes quotes; one that begins with {@code [!NOTE]} in a line of its own is a callout, as on GitHub. */
final class QuoteWriter {
    private static final Set<String> CALLOUTS = Set.of("note", "tip", "important", "warning", "caution");

    private final ArticleWriter writer;

    QuoteWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(BlockQuote quote) {
        Optional<String> callout = writer.style().plain() ? Optional.empty() : callout(quote);
        if (callout.isPresent()) {
            callout(callout.get(), quote);
            return;
        }
        writer.out().append("<blockquote>\n");
        writer.children(quote);
        writer.out().append("</blockquote>\n");
    }

    private static Optional<String> callout(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !first.getChars().startsWith("[!")) {
            return Optional.empty();
        }
        String line = first.getLineChars(0).toString().strip();
        if (!line.endsWith("]")) {
            return Optional.empty();
        }
        return Optional.of(line.substring(2, line.length() - 1).toLowerCase(Locale.ROOT))
                .filter(CALLOUTS::contains);
    }

    private void callout(String name, BlockQuote quote) {
        StringBuilder out = writer.out();
        out.append("<div class=\"callout callout-").append(name).append("\" role=\"note\"><p class=\"block-title\">");
        Escape.text(out, writer.conversion().words().get(name));
        out.append("</p>\n");
        Node first = afterFirstLine(quote.getFirstChild());
        if (first != null) {
            out.append("<p>");
            writer.inlineText(first, InlineText.flatten(first, null), null, true);
            out.append("</p>\n");
        }
        for (Node child = next(quote.getFirstChild()); child != null; child = child.getNext()) {
            writer.node(child);
        }
        writer.out().append("</div>\n");
    }

    private static @Nullable Node next(@Nullable Node node) {
        return node == null ? null : node.getNext();
    }

    private static @Nullable Node afterFirstLine(@Nullable Node paragraph) {
        Node child = paragraph == null ? null : paragraph.getFirstChild();
        while (child != null && !(child instanceof SoftLineBreak)) {
            child = child.getNext();
        }
        return next(child);
    }
}
