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

/** Which block is written how. */
final class BlockNodes {
    private static final Map<Class<?>, BiConsumer<Node, ArticleWriter>> WRITERS = new HashMap<>();

    static {
        on(Paragraph.class, (node, writer) -> writer.paragraph(node));
        on(Heading.class, (node, writer) -> writer.headings().write(node));
        on(BulletList.class, (node, writer) -> writer.lists().list("ul", node));
        on(OrderedList.class, (node, writer) -> writer.lists().ordered(node));
        on(BulletListItem.class, (node, writer) -> writer.lists().item(node));
        on(OrderedListItem.class, (node, writer) -> writer.lists().item(node));
        on(TaskListItem.class, (node, writer) -> writer.lists().item(node));
        on(DefinitionList.class, (node, writer) -> writer.lists().list("dl", node));
        on(DefinitionTerm.class, (node, writer) -> writer.lists().term(node));
        on(DefinitionItem.class, (node, writer) -> writer.lists().definition(node));
        on(BlockQuote.class, (node, writer) -> writer.quotes().write(node));
        on(FencedCodeBlock.class, (node, writer) -> writer.codeBlocks().write(node));
        on(IndentedCodeBlock.class, (node, writer) -> writer.codeBlocks().write(node));
        on(TableBlock.class, (node, writer) -> writer.tables().write(node));
        on(ThematicBreak.class, (node, writer) -> writer.out().append("<hr>\n"));
        on(HtmlBlock.class, BlockNodes::html);
        on(HtmlCommentBlock.class, BlockNodes::html);
        on(MathBlock.class, (node, writer) -> writer.math().write(node));
        on(FencedBlock.class, (node, writer) -> writer.fenced(node));
        on(StrayFence.class, BlockNodes::stray);
        on(Reference.class, (node, writer) -> {});
        on(FootnoteBlock.class, (node, writer) -> {});
    }

    private BlockNodes() {}

    private static <N extends Node> void on(Class<N> type, BiConsumer<N, ArticleWriter> write) {
        WRITERS.put(type, (node, writer) -> write.accept(type.cast(node), writer));
    }

    private static void html(Block node, ArticleWriter writer) {
        BasedSequence html = node.getContentChars().trimEOL();
        boolean escaped = writer.style().escapeHtml();
        writer.out().append(escaped ? "<p>" : "");
        writer.rawHtml().write(html);
        writer.out().append(escaped ? "</p>\n" : "\n");
    }

    private static void stray(StrayFence fence, ArticleWriter writer) {
        int start = fence.getStartOffset();
        String message = "'" + fence.getChars() + "' closes nothing, since no block is open here";
        writer.problem(Rule.MISPLACED_BLOCK, start, fence.getEndOffset(), message, Optional.empty());
    }

    /** Writes a block; what has no writer of its own is its content, be it blocks or text. */
    static void write(Node node, ArticleWriter writer) {
        BiConsumer<Node, ArticleWriter> write = WRITERS.get(node.getClass());
        if (write != null) {
            write.accept(node, writer);
        } else if (node instanceof Block) {
            writer.children(node);
        } else {
            writer.inlineText(node);
        }
    }
}
