package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/** What a lesson promises: a block of the lesson, and each item of its list for the page of the lesson's unit. */
record ObjectivesWriter(TitledBlock frame) implements BlockWriter {

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        frame.write(block, article, content -> {
            content.write(article);
            content.nodes().stream().filter(ListBlock.class::isInstance).forEach(list -> collect(list, article));
        });
    }

    private static void collect(Node list, ArticleWriter article) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph words) {
                article.findings().addObjective(article.bare(words));
            }
        }
    }
}
