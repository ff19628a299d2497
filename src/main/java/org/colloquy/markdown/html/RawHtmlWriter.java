package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.HtmlTag.Attribute;

/** Writes the HTML in an author's Markdown: as text, or as it is with its links led to pages and its ids noted. */
final class RawHtmlWriter {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");
    private static final Set<String> LOADED = Set.of("img", "video", "audio", "source", "track", "embed");

    private final ArticleWriter writer;

    /** The element in which no terms are linked, while it is open, and how many of its name are open in it. */
    private String quietElement = "";

    private int quietDepth;

    RawHtmlWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    /** Whether an open element asks that no terms are linked in it. */
    boolean isQuiet() {
        return quietDepth > 0;
    }

    void write(BasedSequence html) {
        StringBuilder out = writer.out();
        if (writer.style().escapeHtml()) {
            Escape.text(out, html);
            return;
        }
        if (writer.style().plain()) {
            out.append(html);
            return;
        }
        int written = 0;
        for (HtmlTag tag = HtmlTag.next(html, 0); tag != null; tag = HtmlTag.next(html, tag.end())) {
            note(tag, html);
            for (Attribute attribute : tag.attributes()) {
                if (ADDRESSES.contains(attribute.name()) && attribute.end() > attribute.start()) {
                    out.append(html, written, attribute.start());
                    Escape.text(out, address(tag, attribute, html));
                    written = attribute.end();
                }
            }
        }
        out.append(html, written, html.length());
    }

    private String address(HtmlTag tag, Attribute attribute, BasedSequence html) {
        String value = Escaping.unescapeHtml(html.subSequence(attribute.start(), attribute.end()))
                .strip();
        if (Schemes.isInlineImage(value) && tag.name().equals("img")) {
            return value;
        }
        Rule rule = LOADED.contains(tag.name()) ? Rule.MISSING_FILE : Rule.BROKEN_LINK;
        int start = html.getIndexOffset(attribute.start());
        int end = html.getIndexOffset(attribute.end() - 1) + 1;
        Optional<String> address = writer.links().address(value, start, end, rule);
        return address.orElse(Schemes.isUnsafe(value) ? "" : value);
    }

    private void note(HtmlTag tag, BasedSequence html) {
        tag.get("id").filter(id -> id.end() > id.start()).ifPresent(id -> {
            int start = html.getIndexOffset(id.start());
            int end = html.getIndexOffset(id.end() - 1) + 1;
            writer.claimId(Escaping.unescapeHtml(html.subSequence(id.start(), id.end())), start, end);
        });
        if (tag.name().equals("img") && tag.get("alt").isEmpty()) {
            ImageWriter.missingAlt(writer, html.getIndexOffset(tag.start()), html.getIndexOffset(tag.end() - 1) + 1);
        }
        noteQuiet(tag, html);
    }

    private void noteQuiet(HtmlTag tag, BasedSequence html) {
        if (quietDepth > 0) {
            quietDepth += tag.name().equals(quietElement) ? 1 : tag.name().equals("/" + quietElement) ? -1 : 0;
        } else if (tag.get("class").filter(value -> isQuiet(value, html)).isPresent()) {
            quietElement = tag.name();
            quietDepth = 1;
        }
    }

    private static boolean isQuiet(Attribute value, BasedSequence html) {
        String classes = html.subSequence(value.start(), value.end()).toString();
        return (" " + classes + " ").contains(" " + TermLinks.NO_GLOSSARY + " ");
    }
}
