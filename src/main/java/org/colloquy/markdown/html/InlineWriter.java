package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
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
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.colloquy.markdown.html.FlatText.Kind;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.markdown.syntax.MathNode;
import org.jspecify.annotations.Nullable;

/** Writes the inline nodes of one block. Made anew for each block. */
final class InlineWriter {
    private final ArticleWriter writer;
    private final StringBuilder out;
    private final FlatText flat;
    private final @Nullable Node blockAttributes;
    private final List<Mark> marks;
    private final boolean links;
    private final Typography.@Nullable Setter setter;
    private int leaf;
    private int run;
    private int mark;
    private boolean inMark;

    /** Whether the mark at hand is being written, and whether it is a link: an author's own link to the term comes first. */
    private boolean begun;

    private boolean live;

    /**
     * @param marks what becomes a link in the flat text, in order
     * @param links whether links are written; without them neither ids nor footnotes are, as in a table of contents
     */
    InlineWriter(ArticleWriter writer, FlatText flat, @Nullable Node blockAttributes, List<Mark> marks, boolean links) {
        this.writer = writer;
        this.out = writer.out();
        this.flat = flat;
        this.blockAttributes = blockAttributes;
        this.marks = marks;
        this.links = links;
        Typography typography = writer.style().typography().orElse(null);
        this.setter = typography == null ? null : typography.new Setter(flat.chars(), flat.length());
    }

    void siblings(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            node(node);
        }
    }

    private void node(Node node) {
        if (node instanceof Text || node instanceof SoftLineBreak || node instanceof HtmlEntity) {
            leaf();
        } else if (node instanceof Emphasis) {
            element(node, "em");
        } else if (node instanceof StrongEmphasis) {
            element(node, "strong");
        } else if (node instanceof Code) {
            out.append("<code");
            writer.attributes().write(AttributesNode.ofInline(node), links);
            out.append('>');
            leaf();
            out.append("</code>");
        } else if (node instanceof Link link) {
            boolean opened = links && writer.links().open(link, link.getUrl(), link.getTitle(), link.getUrl());
            siblings(link.getFirstChild());
            out.append(opened ? "</a>" : "");
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Image image) {
            image(() -> writer.images().write(image, image.getUrl(), image.getTitle(), image.getUrl()));
        } else if (node instanceof HardLineBreak) {
            out.append("<br>");
            leaf();
        } else {
            rare(node);
        }
    }

    private void rare(Node node) {
        if (node instanceof AttributesNode attributes) {
            if (InlineText.isText(attributes, blockAttributes)) {
                leaf();
            }
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autolink(node);
        } else if (node instanceof Footnote footnote) {
            if (!footnote.isDefined()) {
                leaf();
            } else if (links) {
                writer.footnotes().reference(footnote);
            }
        } else if (node instanceof MathNode math) {
            writer.math().write(math);
            skipLeaf();
        } else if (node instanceof HtmlInlineBase) {
            if (links) {
                writer.rawHtml().write(node.getChars());
            }
        } else if (node instanceof Strikethrough) {
            element(node, "del");
        } else {
            siblings(node.getFirstChild());
        }
    }

    private void element(Node node, String name) {
        out.append('<').append(name);
        writer.attributes().write(AttributesNode.ofInline(node), links);
        out.append('>');
        siblings(node.getFirstChild());
        out.append("</").append(name).append('>');
    }

    private void reference(RefNode reference) {
        if (AttributesNode.isSpan(reference)) {
            element(reference, "span");
            return;
        }
        if (!reference.isDefined()) {
            leaf();
            if (reference.hasChildren()) {
                siblings(reference.getFirstChild());
                leaf();
            }
            return;
        }
        var target = reference.getReferenceNode(reference.getDocument());
        if (reference instanceof ImageRef) {
            image(() -> writer.images().write(reference, target.getUrl(), target.getTitle(), reference.getChars()));
        } else if (reference instanceof LinkRef) {
            boolean opened =
                    links && writer.links().open(reference, target.getUrl(), target.getTitle(), reference.getChars());
            siblings(reference.getFirstChild());
            out.append(opened ? "</a>" : "");
        }
    }

    private void image(Runnable body) {
        if (links) {
            body.run();
            skipLeaf();
        } else {
            leaf();
        }
    }

    private void autolink(Node node) {
        String text =
                node.getChars().subSequence(1, node.getChars().length() - 1).toString();
        boolean opened = links && writer.links().openBare(node instanceof MailLink ? "mailto:" + text : text);
        leaf();
        out.append(opened ? "</a>" : "");
    }

    private void skipLeaf() {
        run = flat.leafEnd(leaf++);
    }

    private void leaf() {
        int end = flat.leafEnd(leaf++);
        for (; run < end; run++) {
            run();
        }
    }

    private void run() {
        int end = flat.end(run);
        int at = flat.start(run);
        while (at < end) {
            if (mark == marks.size() || marks.get(mark).start() >= end) {
                set(at, end);
                return;
            }
            Mark next = marks.get(mark);
            if (at < next.start()) {
                set(at, next.start());
                at = next.start();
            }
            at = marked(next, at, Math.min(end, next.end()));
        }
    }

    /** Writes the part of a mark that lies in this run; its link stays open when it ends among the same siblings. */
    private int marked(Mark next, int start, int end) {
        if (!begun) {
            begun = true;
            live = next.term().isEmpty()
                    || writer.findings().mention(next.term().get());
        }
        boolean opened = inMark || (live && writer.links().open(next));
        set(start, end);
        inMark = opened && end < next.end() && endsBesideThis(next);
        if (opened && !inMark) {
            out.append("</a>");
        }
        if (end == next.end()) {
            mark++;
            begun = false;
        }
        return end;
    }

    private boolean endsBesideThis(Mark next) {
        int last = run;
        while (flat.end(last) < next.end()) {
            last++;
        }
        return flat.parent(last) == flat.parent(run);
    }

    private void set(int start, int end) {
        if (flat.kind(run) == Kind.LITERAL || setter == null || inAddress(start)) {
            Escape.text(out, flat.chars(), start, end);
            return;
        }
        setter.set(out, start, end);
    }

    private boolean inAddress(int at) {
        return mark < marks.size()
                && marks.get(mark).start() <= at
                && marks.get(mark).term().isEmpty();
    }
}
