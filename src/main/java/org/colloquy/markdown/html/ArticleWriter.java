package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.colloquy.course.Quiz;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.syntax.FencedBlock;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.Page;

/**
 * Writes one article: walks its syntax tree once and collects on the way what the rest of the build needs to know.
 * Offsets in its methods count in the text that is being written; the writer knows where that stands in the file.
 */
public final class ArticleWriter {
    private final Conversion conversion;
    private final MarkdownParser parser;
    private final BlockWriters blocks;
    private final Page page;
    private final String sourcePath;
    private final SourceText source;
    private final Findings findings = new Findings();
    private StringBuilder out = new StringBuilder();
    private IntUnaryOperator toSource = IntUnaryOperator.identity();
    private int blockStart;
    private int blockEnd;

    public ArticleWriter(
            Conversion conversion,
            MarkdownParser parser,
            BlockWriters blocks,
            Page page,
            String sourcePath,
            SourceText source) {
        this.conversion = conversion;
        this.parser = parser;
        this.blocks = blocks;
        this.page = page;
        this.sourcePath = sourcePath;
        this.source = source;
    }

    /** Where the HTML goes. Ask again after {@link #capture}, and do not keep it. */
    public StringBuilder out() {
        return out;
    }

    /** Writes all children of a node. */
    public void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    /** Writes a node and what is in it. */
    public void node(Node node) {
        if (node instanceof FencedBlock block) {
            blockStart = block.getStartOffset();
            blockEnd = block.getEndOffset();
            blocks.forName(block.head().name().toString()).write(block, this);
        } else {
            children(node);
        }
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

    /** Writes one line of Markdown without a paragraph around it, such as the title of a fence. */
    public void inline(String markdown, int offset) {
        IntUnaryOperator outer = toSource;
        toSource = at -> outer.applyAsInt(offset + at);
        children(parser.parse(markdown));
        toSource = outer;
    }

    /** Reports a problem with the text from one offset up to another. */
    public void problem(Rule rule, int start, int end, String message, Optional<String> hint) {
        int from = toSource.applyAsInt(start);
        int to = Math.max(from, toSource.applyAsInt(Math.max(start, end - 1)) + 1);
        findings.diagnostics.add(source.problem(rule, from, to, message).withHint(hint));
    }

    /** Takes an id that the author chose; one that is taken already is reported, and another is returned. */
    public String claimId(String id, int start, int end) {
        if (findings.ids.add(id)) {
            return id;
        }
        problem(Rule.DUPLICATE_ID, start, end, "the id '" + id + "' is taken by something above", Optional.empty());
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
        return sourcePath;
    }

    /** The relative address of a place on a page, escaped for an attribute; it will be checked that the place exists. */
    public String href(Page target, String anchor) {
        if (!anchor.isEmpty()) {
            findings.anchors.add(
                    new Anchor(target, anchor, toSource.applyAsInt(blockStart), toSource.applyAsInt(blockEnd)));
        }
        return Escape.text(target.url().relativeTo(page.url(), anchor));
    }

    /** Counts a term as used in the current section. */
    public void mention(Term term) {
        findings.mention(term);
    }

    /** Runs a body whose text links no terms of the glossary. */
    public void withoutTerms(Runnable body) {
        body.run();
    }

    /** Writes an explanation of the glossary, its links made relative to this page. */
    public void explanation(Term term, Term.Explanation explanation) {
        children(parser.parse(explanation.markdown()));
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

    /** What was written, and all that was collected. */
    public Article article() {
        return findings.article(out.toString());
    }
}
