package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.syntax.FencedBlock;
import org.colloquy.markdown.syntax.MathBlock;
import org.colloquy.markdown.syntax.StrayFence;

/** Which block of an article is written how. */
final class BlockNodes {
    private static final Map<Class<?>, BiConsumer<Node, BlockNodes>> WRITERS = new HashMap<>();

    static {
        on(Paragraph.class, (node, to) -> to.paragraphs.write(node));
        on(Heading.class, (node, to) -> to.headings.write(node));
        on(BulletList.class, (node, to) -> to.lists.list("ul", node));
        on(OrderedList.class, (node, to) -> to.lists.ordered(node));
        on(BulletListItem.class, (node, to) -> to.lists.item(node));
        on(OrderedListItem.class, (node, to) -> to.lists.item(node));
        on(TaskListItem.class, (node, to) -> to.lists.item(node));
        on(DefinitionList.class, (node, to) -> to.lists.list("dl", node));
        on(DefinitionTerm.class, (node, to) -> to.lists.term(node));
        on(DefinitionItem.class, (node, to) -> to.lists.definition(node));
        on(BlockQuote.class, (node, to) -> to.quotes.write(node));
        on(FencedCodeBlock.class, (node, to) -> to.codeBlocks.write(node));
        on(IndentedCodeBlock.class, (node, to) -> to.codeBlocks.write(node));
        on(TableBlock.class, (node, to) -> to.tables.write(node));
        on(ThematicBreak.class, (node, to) -> to.writer.out().append("<hr>\n"));
        on(HtmlBlock.class, (node, to) -> to.html(node));
        on(HtmlCommentBlock.class, (node, to) -> to.html(node));
        on(MathBlock.class, (node, to) -> to.writer.math().write(node));
        on(FencedBlock.class, (node, to) -> to.fenced(node));
        on(StrayFence.class, (node, to) -> to.stray(node));
        on(Reference.class, (node, to) -> {});
        on(FootnoteBlock.class, (node, to) -> {});
    }

    private final ArticleWriter writer;
    private final BlockWriters blocks;
    private final ParagraphWriter paragraphs;
    private final HeadingWriter headings;
    private final ListWriter lists;
    private final QuoteWriter quotes;
    private final TableWriter tables;
    private final CodeWriter codeBlocks;

    BlockNodes(ArticleWriter writer, BlockWriters blocks) {
        this.writer = writer;
        this.blocks = blocks;
        this.paragraphs = new ParagraphWriter(writer);
        this.headings = new HeadingWriter(writer);
        this.lists = new ListWriter(writer);
        this.quotes = new QuoteWriter(writer);
        this.tables = new TableWriter(writer);
        this.codeBlocks = new CodeWriter(writer);
    }

    private static <N extends Node> void on(Class<N> type, BiConsumer<N, BlockNodes> write) {
        WRITERS.put(type, (node, to) -> write.accept(type.cast(node), to));
    }

    /** Writes a block; what has no writer of its own is its content, be it blocks or text. */
    void write(Node node) {
        BiConsumer<Node, BlockNodes> write = WRITERS.get(node.getClass());
        if (write != null) {
            write.accept(node, this);
        } else if (node instanceof Block) {
            writer.children(node);
        } else {
            writer.inlineText(node);
        }
    }

    private void html(Block node) {
        BasedSequence html = node.getContentChars().trimEOL();
        boolean escaped = writer.style().escapeHtml();
        writer.out().append(escaped ? "<p>" : "");
        writer.rawHtml().write(html);
        writer.out().append(escaped ? "</p>\n" : "\n");
    }

    private void fenced(FencedBlock block) {
        BlockWriter kind = blocks.forName(block.head().name().toString());
        if (block.head().attributes().classes().contains(TermLinks.NO_GLOSSARY)) {
            writer.terms().without(() -> kind.write(block, writer));
        } else {
            kind.write(block, writer);
        }
    }

    private void stray(StrayFence fence) {
        int start = fence.getStartOffset();
        String message = "'" + fence.getChars() + "' closes nothing, since no block is open here";
        writer.problem(Rule.MISPLACED_BLOCK, start, fence.getEndOffset(), message, Optional.empty());
    }
}
