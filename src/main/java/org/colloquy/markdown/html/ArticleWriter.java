package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Writes one article: walks its syntax tree once and collects on the way what the rest of the build needs to know.
 * Offsets in its methods count in the text that is being written; the writer knows where that stands in the file.
 */
public final class ArticleWriter {
    private final Conversion conversion;
    private final MarkdownParser parser;
    private final Page page;
    private final Findings findings = new Findings();
    private final TermLinks terms;
    private final BlockNodes blocks;
    private final AttributeWriter attributes = new AttributeWriter(this);
    private final LinkWriter links = new LinkWriter(this);
    private final MathWriter math = new MathWriter(this);
    private final RawHtmlWriter rawHtml = new RawHtmlWriter(this);
    private final ImageWriter images;
    private StringBuilder out = new StringBuilder(4096);
    private FootnoteWriter footnotes = new FootnoteWriter(this);
    private Place place;
    private Style style;
    private int blockStart;
    private int blockEnd;

    /** @param sizes the sizes of images known so far, shared by the articles of one build */
    public ArticleWriter(
            Conversion conversion,
            MarkdownParser parser,
            BlockWriters blocks,
            ImageSizes sizes,
            Page page,
            String sourcePath,
            SourceText source) {
        this(conversion, parser, blocks, sizes, page, Place.of(sourcePath, source), Style.of(conversion, page));
    }

    ArticleWriter(
            Conversion conversion,
            MarkdownParser parser,
            BlockWriters blocks,
            ImageSizes sizes,
            Page page,
            Place place,
            Style style) {
        this.conversion = conversion;
        this.parser = parser;
        this.page = page;
        this.place = place;
        this.style = style;
        this.terms = new TermLinks(this);
        this.blocks = new BlockNodes(this, blocks);
        this.images = new ImageWriter(this, sizes);
    }

    /** Where the HTML goes. Ask again after {@link #capture}, and do not keep it. */
    public StringBuilder out() {
        return out;
    }

    /** Writes all that is in a node: its blocks, or its text. */
    public void children(Node parent) {
        Node first = parent.getFirstChild();
        if (first instanceof Block || first instanceof Reference) {
            for (Node child = first; child != null; child = child.getNext()) {
                node(child);
            }
        } else {
            inlineText(parent);
        }
    }

    /** Writes a block and what is in it. */
    public void node(Node node) {
        blockStart = node.getStartOffset();
        blockEnd = node.getEndOffset();
        blocks.write(node);
    }

    /** The HTML that the body writes, taken out of the article. */
    public String capture(Runnable body) {
        StringBuilder outer = out;
        out = new StringBuilder();
        try {
            body.run();
            return out.toString();
        } finally {
            out = outer;
        }
    }

    /**
     * Writes one line of Markdown without a paragraph around it, such as the title of a fence.
     *
     * @param offset where it stands in the text that is being written
     */
    public void inline(String markdown, int offset) {
        Place outer = place;
        place = outer.from(offset);
        try {
            Node document = parser.parse(markdown);
            Node first = document.getFirstChild();
            if (first instanceof Paragraph && first.getNext() == null) {
                inlineText(first);
            } else {
                Escape.text(out, markdown.strip());
            }
        } finally {
            place = outer;
        }
    }

    /** The text in a node as HTML that may stand on any page: without links, images and ids. */
    public String bare(Node parent) {
        FlatText flat = InlineText.flatten(parent.getFirstChild(), null);
        return capture(() -> inlineText(parent.getFirstChild(), flat, null, false))
                .strip();
    }

    /** Reports a problem with the text from one offset up to another. */
    public void problem(Rule rule, int start, int end, String message, Optional<String> hint) {
        place.problem(rule, start, end, message).ifPresent(one -> findings.add(one.withHint(hint)));
    }

    /** Takes an id that the author chose; one that is taken already is reported, and another is returned. */
    public String claimId(String id, int start, int end) {
        if (findings.takeId(id)) {
            return id;
        }
        String message = "the id '" + id + "' stands on this page already";
        problem(Rule.DUPLICATE_ID, start, end, message, Optional.of("choose another id"));
        return findings.uniqueId(id);
    }

    /** What the article has collected so far, to add to it. */
    public Findings findings() {
        return findings;
    }

    public TermLinks terms() {
        return terms;
    }

    public Conversion conversion() {
        return conversion;
    }

    public Page page() {
        return page;
    }

    /** The whole file being written. */
    public SourceText source() {
        return place.source();
    }

    /** The relative address of a place on a page, escaped for an attribute; it will be checked that the place exists. */
    public String href(Page target, String anchor) {
        LinkTarget.ToPage place = conversion.site().place(target, anchor);
        links.anchor(place.page(), place.anchor(), blockStart, blockEnd);
        return Escape.text(place.page().url().relativeTo(page.url(), place.anchor()));
    }

    /** What was written, the footnotes below it, and all that was collected. */
    public Article article() {
        footnotes.writeAll();
        return findings.article(out.toString());
    }

    // from here on: what the writers of single nodes need

    /** Writes the text in a node. */
    void inlineText(Node parent) {
        Node first = parent.getFirstChild();
        inlineText(first, InlineText.flatten(first, null), null, true);
    }

    /** Writes a node and its siblings, which are flattened already. */
    void inlineText(@Nullable Node first, FlatText flat, @Nullable Node braces, boolean withLinks) {
        List<Mark> marks = withLinks ? Marks.find(flat, this) : List.of();
        new InlineWriter(this, flat, braces, marks, withLinks).siblings(first);
        findings.addWords(withLinks ? flat.words() : 0);
    }

    /**
     * Writes a text that stands somewhere else than the article, in a style of its own. Its footnotes follow it at once,
     * since they are to be written in that style too.
     */
    void elsewhere(Place otherPlace, Style otherStyle, Runnable body) {
        Place outerPlace = place;
        Style outerStyle = style;
        FootnoteWriter outerFootnotes = footnotes;
        place = otherPlace;
        style = otherStyle;
        footnotes = new FootnoteWriter(this);
        try {
            body.run();
            footnotes.writeAll();
        } finally {
            place = outerPlace;
            style = outerStyle;
            footnotes = outerFootnotes;
        }
    }

    Place place() {
        return place;
    }

    MarkdownParser parser() {
        return parser;
    }

    Style style() {
        return style;
    }

    AttributeWriter attributes() {
        return attributes;
    }

    LinkWriter links() {
        return links;
    }

    ImageWriter images() {
        return images;
    }

    MathWriter math() {
        return math;
    }

    RawHtmlWriter rawHtml() {
        return rawHtml;
    }

    FootnoteWriter footnotes() {
        return footnotes;
    }
}
