package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * {@code {#id .class}} in a text. It belongs to the link, image, code or emphasis that ends right before it; at the end of
 * a paragraph, after a space or line break, to the paragraph; at the end of a heading to the heading. Elsewhere it is text.
 */
public final class AttributesNode extends Node {
    private final Attributes attributes;

    AttributesNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    public Attributes attributes() {
        return attributes;
    }

    /** Whether the node before it, if any, takes it. */
    public boolean belongsToPrevious() {
        return takes(getPrevious());
    }

    private static boolean takes(@Nullable Node node) {
        return node instanceof LinkNodeBase
                || (node instanceof RefNode reference && reference.isDefined())
                || node instanceof Code
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || (node != null && isSpan(node));
    }

    /** Whether a node is a piece of text that is bracketed to take attributes, as in Pandoc: {@code [words]{#id}}. */
    public static boolean isSpan(Node node) {
        return node instanceof LinkRef reference
                && !reference.isDefined()
                && reference.hasChildren()
                && reference.getNext() instanceof AttributesNode;
    }

    /** The attributes of a link, image or other piece of a text. */
    public static Attributes ofInline(Node node) {
        return node.getNext() instanceof AttributesNode next && takes(node) ? next.attributes : Attributes.NONE;
    }

    /** The braces that belong to a whole paragraph. */
    public static @Nullable AttributesNode ofParagraph(Node paragraph) {
        if (!(paragraph.getLastChild() instanceof AttributesNode last)) {
            return null;
        }
        Node before = last.getPrevious();
        boolean apart = before instanceof SoftLineBreak
                || (before instanceof Text
                        && Character.isWhitespace(before.getChars().lastChar()));
        return apart ? last : null;
    }

    /** The braces that belong to a heading. */
    public static @Nullable AttributesNode ofHeading(Node heading) {
        return heading.getLastChild() instanceof AttributesNode last && !last.belongsToPrevious() ? last : null;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
