package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs; one that is only an image with a title is a figure. */
final class ParagraphWriter {
    private final ArticleWriter writer;

    ParagraphWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(Paragraph node) {
        if (writer.style().plain()) {
            write(node, null, Attributes.NONE);
            return;
        }
        Optional<BasedSequence> caption = writer.images().caption(node);
        if (caption.isPresent()) {
            figure(node, caption.get());
            return;
        }
        AttributesNode braces = AttributesNode.ofParagraph(node);
        write(node, braces, braces == null ? Attributes.NONE : braces.attributes());
    }

    private void figure(Paragraph image, BasedSequence caption) {
        writer.out().append("<figure>");
        writer.inlineText(image);
        Escape.text(writer.out().append("<figcaption>"), LinkWriter.unescape(caption));
        writer.out().append("</figcaption></figure>\n");
    }

    private void write(Paragraph node, @Nullable AttributesNode braces, Attributes own) {
        writer.out().append("<p");
        writer.attributes().write(own, true);
        writer.out().append('>');
        if (own.classes().contains(TermLinks.NO_GLOSSARY)) {
            writer.terms().without(() -> text(node, braces));
        } else {
            text(node, braces);
        }
        writer.out().append("</p>\n");
    }

    private void text(Paragraph node, @Nullable AttributesNode braces) {
        Node first = node.getFirstChild();
        writer.inlineText(first, InlineText.flatten(first, braces), braces, true);
    }
}
