package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import org.colloquy.course.Slug;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;
import org.jspecify.annotations.Nullable;

/** Writes headings with an id and a permalink; the template writes the page's title, so that one is left out. */
final class HeadingWriter {
    private final ArticleWriter writer;
    private int level = 1;

    HeadingWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(Heading node) {
        AttributesNode braces = AttributesNode.ofHeading(node);
        FlatText flat = InlineText.flatten(node.getFirstChild(), braces);
        if (writer.style().plain()) {
            writer.out().append("<h").append(node.getLevel()).append('>');
            writer.inlineText(node.getFirstChild(), flat, braces, true);
            writer.out().append("</h").append(node.getLevel()).append(">\n");
            return;
        }
        Attributes attributes = braces == null ? Attributes.NONE : braces.attributes();
        String text = flat.toString().replace('\n', ' ').strip();
        if (isPageTitle(node, text)) {
            keepId(id(attributes, text));
        } else {
            write(node, flat, braces, attributes, text);
        }
    }

    private boolean isPageTitle(Heading node, String text) {
        boolean opens = node.getLevel() == 1 && node.getPrevious() == null && node.getParent() instanceof Document;
        String title = writer.page().title();
        return opens
                && (text.equals(title)
                        || (!Slug.of(text).isEmpty() && Slug.of(text).equals(Slug.of(title))));
    }

    /** The template writes the title; links to it, as they work on code hosts, lead here. */
    private void keepId(String id) {
        Escape.text(writer.out().append("<span id=\""), id);
        writer.out().append("\"></span>\n");
    }

    private void write(
            Heading node, FlatText flat, @Nullable AttributesNode braces, Attributes attributes, String text) {
        int written = Math.max(2, node.getLevel());
        checkLevel(node, written);
        String id = id(attributes, text);
        writer.findings().section(id, text);
        StringBuilder out = writer.out();
        Escape.text(out.append("<h").append(written).append(" id=\""), id);
        out.append('"');
        writer.attributes().write(attributes, false);
        out.append('>');
        String html = writer.capture(
                        () -> writer.terms().without(() -> writer.inlineText(node.getFirstChild(), flat, braces, true)))
                .strip();
        out.append(html).append(" <a class=\"permalink\" href=\"#");
        Escape.text(out, id);
        Escape.text(out.append("\" aria-label=\""), writer.conversion().words().get("permalink"));
        out.append("\">#</a></h").append(written).append(">\n");
        writer.findings().addHeading(written, id, bare(node, flat, braces, html), text);
    }

    /** The heading's words for a table of contents, where they stand in a link. */
    private String bare(Heading node, FlatText flat, @Nullable AttributesNode braces, String html) {
        boolean harmless = !html.contains("<a ") && !html.contains(" id=") && !html.contains("<img");
        return harmless
                ? html
                : writer.capture(() -> writer.inlineText(node.getFirstChild(), flat, braces, false))
                        .strip();
    }

    private String id(Attributes attributes, String text) {
        Optional<Attributes.Attribute> own = attributes.id();
        if (own.isPresent()) {
            return writer.claimId(
                    own.get().value(), own.get().start(), own.get().end());
        }
        String slug = Slug.ofHeading(text);
        return writer.findings().uniqueId(slug.isEmpty() ? "section" : slug);
    }

    private void checkLevel(Heading node, int written) {
        if (written > level + 1) {
            String before = level == 1 ? "the title" : "one of level " + level;
            String message = "a heading of level " + written + " follows " + before;
            writer.problem(
                    Rule.HEADING_SKIPPED,
                    node.getStartOffset(),
                    node.getEndOffset(),
                    message,
                    Optional.of("make it level " + (level + 1) + ", or put a heading of that level above it"));
        }
        level = written;
    }
}
