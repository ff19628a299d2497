package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.site.LinkTarget;

/**
 * Writes images with the size of their file, so that the page does not move when they arrive. An image without a text is
 * reported, unless the author says that it is decoration: {@code {alt=""}} or {@code {.decorative}}.
 */
final class ImageWriter {
    private final ArticleWriter writer;
    private final ImageSizes sizes;

    ImageWriter(ArticleWriter writer, ImageSizes sizes) {
        this.writer = writer;
        this.sizes = sizes;
    }

    /** @param where what a message points at: the address, or for a reference its use */
    void write(Node image, BasedSequence url, BasedSequence title, BasedSequence where) {
        String alt = InlineText.plain(image);
        Attributes attributes = AttributesNode.ofInline(image);
        boolean decorative =
                attributes.get("alt").isPresent() || attributes.classes().contains("decorative");
        if (alt.isEmpty() && !decorative) {
            missingAlt(writer, image.getStartOffset(), image.getEndOffset());
        }
        String written = LinkWriter.unescape(url);
        StringBuilder out = writer.out().append("<img src=\"");
        Escape.text(out, address(written, where).orElse(""));
        out.append("\" alt=\"");
        Escape.text(out, alt.isEmpty() ? attributes.value("alt").orElse("") : alt);
        out.append('"');
        if (!(image.getParent() instanceof Paragraph paragraph) || !isFigure(paragraph)) {
            writer.links().title(title);
        }
        if (!writer.style().plain()) {
            size(written, attributes);
            out.append(" loading=\"lazy\"");
        }
        writer.attributes().write(attributes, true);
        out.append('>');
    }

    /** Reports an image between two offsets. */
    static void missingAlt(ArticleWriter writer, int start, int end) {
        String message = "an image without a text for those who cannot see it";
        String hint = "describe it between the square brackets, or mark it as decoration with {alt=\"\"}";
        writer.problem(Rule.MISSING_ALT, start, end, message, Optional.of(hint));
    }

    /** Whether a paragraph is nothing but an image with a title, which is then its caption. */
    boolean isFigure(Node paragraph) {
        return !writer.style().plain() && caption(paragraph).isPresent();
    }

    /** The title of the image that is all of a paragraph. */
    Optional<BasedSequence> caption(Node paragraph) {
        Node first = paragraph.getFirstChild();
        boolean alone = first != null
                && (first.getNext() == null
                        || (first.getNext() instanceof AttributesNode braces && braces.getNext() == null));
        if (!alone || !(first instanceof Image image) || image.getTitle().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(image.getTitle());
    }

    private Optional<String> address(String written, BasedSequence where) {
        if (Schemes.isInlineImage(written)) {
            return Optional.of(written);
        }
        return writer.links().address(written, where.getStartOffset(), where.getEndOffset(), Rule.MISSING_FILE);
    }

    private void size(String written, Attributes attributes) {
        Optional<String> width = attributes.value("width").filter(ImageWriter::isNumber);
        Optional<String> height = attributes.value("height").filter(ImageWriter::isNumber);
        if (width.isPresent() || height.isPresent()) {
            width.ifPresent(
                    value -> writer.out().append(" width=\"").append(value).append('"'));
            height.ifPresent(
                    value -> writer.out().append(" height=\"").append(value).append('"'));
        } else if (writer.links().resolve(written) instanceof LinkTarget.ToFile file) {
            sizes.of(file.asset().file())
                    .ifPresent(size -> writer.out()
                            .append(" width=\"")
                            .append(size.width())
                            .append("\" height=\"")
                            .append(size.height())
                            .append('"'));
        }
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
