package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.colloquy.markdown.html.FlatText.Kind;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.markdown.syntax.MathNode;
import org.jspecify.annotations.Nullable;

/** Flattens the inline nodes of one block; {@link InlineWriter} visits the same nodes in the same order. */
final class InlineText {
    private final FlatText flat;
    private final @Nullable Node blockAttributes;

    private InlineText(@Nullable Node first, @Nullable Node blockAttributes) {
        Node parent = first == null ? null : first.getParent();
        this.flat = new FlatText(parent == null ? 0 : parent.getTextLength());
        this.blockAttributes = blockAttributes;
    }

    /** The flat text of a node and the siblings after it. */
    static FlatText flatten(@Nullable Node first, @Nullable Node blockAttributes) {
        InlineText text = new InlineText(first, blockAttributes);
        text.siblings(first, Kind.PROSE);
        return text.flat;
    }

    /** What a reader hears of a node's content: alternative texts, labels. */
    static String plain(Node parent) {
        return flatten(parent.getFirstChild(), null)
                .toString()
                .replace('\n', ' ')
                .strip();
    }

    private void siblings(@Nullable Node first, Kind kind) {
        for (Node node = first; node != null; node = node.getNext()) {
            node(node, kind);
        }
    }

    private void node(Node node, Kind kind) {
        if (node instanceof Text) {
            prose(node, node.getChars(), kind);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            leaf(node, "\n", kind);
        } else if (node instanceof Code code) {
            leaf(code, code(code), Kind.LITERAL);
        } else if (node instanceof Link) {
            siblings(node.getFirstChild(), kind == Kind.PROSE ? Kind.NO_TERMS : kind);
        } else if (node instanceof RefNode reference) {
            reference(reference, kind);
        } else if (node instanceof Image) {
            leaf(node, plain(node), Kind.LITERAL);
        } else if (node instanceof HtmlEntity) {
            leaf(node, entity(node.getChars()), Kind.LITERAL);
        } else {
            rare(node, kind);
        }
    }

    private void rare(Node node, Kind kind) {
        if (node instanceof AttributesNode attributes) {
            if (isText(attributes, blockAttributes)) {
                leaf(node, node.getChars(), Kind.LITERAL);
            }
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            leaf(node, node.getChars().subSequence(1, node.getChars().length() - 1), Kind.LITERAL);
        } else if (node instanceof Footnote footnote) {
            if (!footnote.isDefined()) {
                leaf(node, node.getChars(), Kind.LITERAL);
            }
        } else if (node instanceof MathNode math) {
            leaf(node, math.tex(), Kind.LITERAL);
        } else if (!(node instanceof HtmlInlineBase)) {
            siblings(node.getFirstChild(), kind);
        }
    }

    private void reference(RefNode reference, Kind kind) {
        if (AttributesNode.isSpan(reference)) {
            siblings(reference.getFirstChild(), kind);
        } else if (reference instanceof ImageRef && reference.isDefined()) {
            leaf(reference, plain(reference), Kind.LITERAL);
        } else if (reference instanceof LinkRef && reference.isDefined()) {
            siblings(reference.getFirstChild(), kind == Kind.PROSE ? Kind.NO_TERMS : kind);
        } else if (reference.hasChildren()) {
            prose(reference, reference.getChars().prefixOf(reference.getChildChars()), kind);
            siblings(reference.getFirstChild(), kind);
            prose(reference, reference.getChars().suffixOf(reference.getChildChars()), kind);
        } else {
            prose(reference, reference.getChars(), kind);
        }
    }

    /** Whether braces belong to nothing, so that they are the author's text. */
    static boolean isText(AttributesNode node, @Nullable Node blockAttributes) {
        return node != blockAttributes && !node.belongsToPrevious();
    }

    private void leaf(Node node, CharSequence text, Kind kind) {
        flat.append(text);
        flat.endRun(node, kind);
        flat.endLeaf();
    }

    /** Appends text with its backslash escapes resolved; what was escaped is taken literally. */
    private void prose(Node node, CharSequence chars, Kind kind) {
        int start = flat.length();
        flat.append(chars);
        if (flat.indexOf('\\', start) >= 0) {
            flat.cut(start);
            appendUnescaped(node, chars, kind);
        }
        flat.endRun(node, kind);
        flat.endLeaf();
    }

    private void appendUnescaped(Node node, CharSequence chars, Kind kind) {
        int length = chars.length();
        for (int i = 0; i < length; i++) {
            char c = chars.charAt(i);
            if (c == '\\' && i + 1 < length && isPunctuation(chars.charAt(i + 1))) {
                flat.endRun(node, kind);
                flat.append(chars.charAt(++i));
                flat.endRun(node, Kind.LITERAL);
            } else {
                flat.append(c);
            }
        }
    }

    /** The character of an entity; a number with more digits than CommonMark allows is none. */
    private static String entity(BasedSequence chars) {
        boolean tooLong = (chars.startsWith("&#x") || chars.startsWith("&#X"))
                ? chars.length() > "&#x123456;".length()
                : chars.startsWith("&#") && chars.length() > "&#1234567;".length();
        return tooLong ? chars.toString() : Escaping.unescapeHtml(chars);
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** The text of a code span: line ends are spaces, and one space falls away on both sides where both have one. */
    private static String code(Code node) {
        String text = node.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        return code.contains("\\|") && node.getAncestorOfType(TableCell.class) != null
                ? code.replace("\\|", "|")
                : code;
    }
}
