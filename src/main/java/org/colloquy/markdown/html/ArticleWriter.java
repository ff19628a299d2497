package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.CourseConfig.RawHtml;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Quiz;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.AttributesNode;
import org.colloquy.markdown.syntax.FencedBlock;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Writes one article: walks its syntax tree once and collects on the way what the rest of the build needs to know.
 * Offsets in its methods count in the text that is being written; the writer knows where that stands in the file.
 */
public final class ArticleWriter {
    /** The class of elements in which no terms are linked. */
    static final String NO_GLOSSARY = "no-glossary";

    private final Conversion conversion;
    private final MarkdownParser parser;
    private final BlockWriters blocks;
    private final Page page;
    private final Optional<Page> glossaryPage;
    private Style style;
    private final Findings findings = new Findings();
    private final AttributeWriter attributes = new AttributeWriter(this);
    private final LinkWriter links = new LinkWriter(this);
    private final MathWriter math = new MathWriter(this);
    private final RawHtmlWriter rawHtml = new RawHtmlWriter(this);
    private final HeadingWriter headings = new HeadingWriter(this);
    private final ListWriter lists = new ListWriter(this);
    private final QuoteWriter quotes = new QuoteWriter(this);
    private final TableWriter tables = new TableWriter(this);
    private final CodeWriter codeBlocks = new CodeWriter(this);
    private final ImageWriter images;
    private StringBuilder out = new StringBuilder(4096);
    private FootnoteWriter footnotes = new FootnoteWriter(this);
    private Place place;
    private int withoutTerms;
    private int blockStart;
    private int blockEnd;

    public ArticleWriter(
            Conversion conversion,
            MarkdownParser parser,
            BlockWriters blocks,
            Page page,
            String sourcePath,
            SourceText source) {
        this(conversion, parser, blocks, new ImageSizes(), page, sourcePath, source);
    }

    /** @param sizes the sizes of images known so far, shared by the articles of one build */
    public ArticleWriter(
            Conversion conversion,
            MarkdownParser parser,
            BlockWriters blocks,
            ImageSizes sizes,
            Page page,
            String sourcePath,
            SourceText source) {
        this(conversion, parser, blocks, sizes, page, Place.of(sourcePath, source), style(conversion, page));
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
        this.blocks = blocks;
        this.page = page;
        this.images = new ImageWriter(this, sizes);
        this.place = place;
        this.style = style;
        this.glossaryPage = conversion
                .site()
                .course()
                .glossary()
                .path()
                .flatMap(
                        path -> Optional.ofNullable(conversion.site().bySource().get(path)));
    }

    private static Style style(Conversion conversion, Page page) {
        var config = conversion.site().course().config();
        Optional<Lesson.Meta> meta = page.text().map(Lesson::meta);
        String language = meta.flatMap(Lesson.Meta::lang).orElse(config.language());
        boolean terms = meta.map(Lesson.Meta::glossary).orElse(true);
        return new Style(false, true, config.html() == RawHtml.ESCAPE, terms, Optional.of(Typography.of(language)));
    }

    /** Where the HTML goes. Ask again after {@link #capture}, and do not keep it. */
    public StringBuilder out() {
        return out;
    }

    /** Writes all that is in a node: its blocks, or its text. */
    public void children(Node parent) {
        Node first = parent.getFirstChild();
        boolean holdsBlocks = first instanceof Block || first instanceof Reference;
        if (!holdsBlocks) {
            inlineText(parent);
            return;
        }
        for (Node child = first; child != null; child = child.getNext()) {
            node(child);
        }
    }

    /** Writes a block and what is in it. */
    public void node(Node node) {
        blockStart = node.getStartOffset();
        blockEnd = node.getEndOffset();
        BlockNodes.write(node, this);
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
            boolean text = first instanceof Paragraph && first.getNext() == null;
            if (text) {
                inlineText(first);
            } else {
                Escape.text(out, markdown.strip());
            }
        } finally {
            place = outer;
        }
    }

    /** As {@link #explanation}, in a section of its own: every entry of the glossary links its terms anew. */
    public void explanationOfEntry(Term term, Term.Explanation explanation) {
        findings.section(term.id(), term.name());
        explanation(term, explanation);
    }

    /** Writes an explanation of the glossary as blocks, its links made relative to this page. */
    public void explanation(Term term, Term.Explanation explanation) {
        if (place.isIn(term)) {
            return;
        }
        Place outerPlace = place;
        FootnoteWriter outerFootnotes = footnotes;
        Glossary glossary = conversion.site().course().glossary();
        place = Place.of(glossary, term, explanation, !(page instanceof Page.GlossaryPage));
        footnotes = new FootnoteWriter(this);
        try {
            children(parser.parse(explanation.markdown()));
            footnotes.writeAll();
        } finally {
            place = outerPlace;
            footnotes = outerFootnotes;
        }
    }

    /** Runs a body whose text links no terms of the glossary. */
    public void withoutTerms(Runnable body) {
        withoutTerms++;
        try {
            body.run();
        } finally {
            withoutTerms--;
        }
    }

    /** Reports a problem with the text from one offset up to another. */
    public void problem(Rule rule, int start, int end, String message, Optional<String> hint) {
        place.problem(rule, start, end, message).ifPresent(one -> findings.diagnostics.add(one.withHint(hint)));
    }

    /** Takes an id that the author chose; one that is taken already is reported, and another is returned. */
    public String claimId(String id, int start, int end) {
        if (findings.ids.add(id)) {
            return id;
        }
        String message = "the id '" + id + "' stands on this page already";
        problem(Rule.DUPLICATE_ID, start, end, message, Optional.of("choose another id"));
        return findings.uniqueId(id);
    }

    /** Takes an id that is generated: the base, or the base with {@code -1}, {@code -2} and so on where it is taken. */
    public String uniqueId(String base) {
        return findings.uniqueId(base);
    }

    public Conversion conversion() {
        return conversion;
    }

    public Page page() {
        return page;
    }

    /** The file being written, relative to the course. */
    public String sourcePath() {
        return place.path();
    }

    /** The whole file being written. */
    public SourceText source() {
        return place.source();
    }

    /** The relative address of a place on a page, escaped for an attribute; it will be checked that the place exists. */
    public String href(Page target, String anchor) {
        anchor(target, anchor, blockStart, blockEnd);
        return Escape.text(target.url().relativeTo(page.url(), anchor));
    }

    /** Counts a term as used in the current section. */
    public void mention(Term term) {
        findings.mention(term);
    }

    public void add(Quiz quiz) {
        findings.quizzes.add(quiz);
    }

    public void add(Excerpt excerpt) {
        findings.excerpts.add(excerpt);
    }

    /** Notes that the article shows an interactive figure: {@code dx-lb}. */
    public void addExplorable(String name) {
        findings.explorables.add(name);
    }

    /** What was written, the footnotes below it, and all that was collected. */
    public Article article() {
        footnotes.writeAll();
        return findings.article(out.toString());
    }

    // from here on: what the writers of single nodes need

    void paragraph(Paragraph node) {
        AttributesNode braces = style.plain() ? null : AttributesNode.ofParagraph(node);
        Optional<BasedSequence> caption = style.plain() ? Optional.empty() : images.caption(node);
        if (caption.isPresent()) {
            out.append("<figure>");
            inlineText(node);
            Escape.text(out.append("<figcaption>"), LinkWriter.unescape(caption.get()));
            out.append("</figcaption></figure>\n");
            return;
        }
        Attributes own = braces == null ? Attributes.NONE : braces.attributes();
        out.append("<p");
        attributes.write(own, true);
        out.append('>');
        Node first = node.getFirstChild();
        Runnable text = () -> inlineText(first, InlineText.flatten(first, braces), braces, true);
        if (own.classes().contains(NO_GLOSSARY)) {
            withoutTerms(text);
        } else {
            text.run();
        }
        out.append("</p>\n");
    }

    void fenced(FencedBlock block) {
        BlockWriter writer = blocks.forName(block.head().name().toString());
        if (block.head().attributes().classes().contains(NO_GLOSSARY)) {
            withoutTerms(() -> writer.write(block, this));
        } else {
            writer.write(block, this);
        }
    }

    /** Writes the text in a node. */
    void inlineText(Node parent) {
        Node first = parent.getFirstChild();
        inlineText(first, InlineText.flatten(first, null), null, true);
    }

    /** Writes a node and its siblings, which are flattened already. */
    void inlineText(@Nullable Node first, FlatText flat, @Nullable Node braces, boolean withLinks) {
        List<Mark> marks = withLinks ? Marks.find(flat, this) : List.of();
        new InlineWriter(this, flat, braces, marks, withLinks).siblings(first);
        findings.words += withLinks ? flat.words() : 0;
    }

    void countWords(String text) {
        findings.words += WordCount.of(text);
    }

    void missingAlt(int start, int end) {
        String message = "an image without a text for those who cannot see it";
        String hint = "describe it between the square brackets, or mark it as decoration with {alt=\"\"}";
        problem(Rule.MISSING_ALT, start, end, message, Optional.of(hint));
    }

    /** Begins a section: terms are linked anew, and count as used under this place. */
    public void section(String id, String label) {
        findings.section(id, label);
    }

    /** Terms count as used under this place from here on, still once in their section. */
    public void under(String id, String label) {
        findings.under(id, label);
    }

    /** Notes a heading that was written by other means. */
    public void add(Heading heading) {
        findings.headings.add(heading);
    }

    /** Writes a text that stands somewhere else than the article, in a style of its own. */
    void elsewhere(Place otherPlace, Style otherStyle, Runnable body) {
        Place outerPlace = place;
        Style outerStyle = style;
        place = otherPlace;
        style = otherStyle;
        try {
            body.run();
        } finally {
            place = outerPlace;
            style = outerStyle;
        }
    }

    MarkdownParser parser() {
        return parser;
    }

    void heading(int level, String id, String html, String text) {
        findings.headings.add(new Heading(level, id, html, text));
    }

    /** Notes a link to a place on a page, to be checked when all pages are written. */
    void anchor(Page target, String id, int start, int end) {
        if (!id.isEmpty() && !place.silent()) {
            findings.anchors.add(new Anchor(target, id, place.toSource(start), place.toSourceEnd(start, end)));
        }
    }

    LinkTarget resolve(String href) {
        return conversion.links().resolve(place.path(), href);
    }

    boolean linksTerms() {
        return style.terms() && withoutTerms == 0 && !rawHtml.isQuiet() && glossaryPage.isPresent();
    }

    boolean isMentioned(Term term) {
        return findings.isMentioned(term);
    }

    /** Whether a term's own explanation is being written. */
    boolean isOwn(Term term) {
        return place.isIn(term);
    }

    Optional<Page> glossaryPage() {
        return glossaryPage;
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

    HeadingWriter headings() {
        return headings;
    }

    ListWriter lists() {
        return lists;
    }

    QuoteWriter quotes() {
        return quotes;
    }

    TableWriter tables() {
        return tables;
    }

    CodeWriter codeBlocks() {
        return codeBlocks;
    }
}
