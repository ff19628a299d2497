package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.FencedBlock;

/** A mistake that many make: what they say first, then why it is wrong. */
final class MisconceptionWriter implements BlockWriter {
    private static final TitledBlock FRAME = new TitledBlock(
            TitledBlock.Element.BLOCK, "misconception", "misconception", TitledBlock.Naming.TITLE_FOLLOWS);

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        FRAME.write(block, article, content -> {
            List<Node> nodes = content.nodes();
            if (!nodes.isEmpty()) {
                claim(nodes.get(0), article);
                refutation(block, nodes.subList(1, nodes.size()), article);
            }
        });
    }

    private static void claim(Node claim, ArticleWriter article) {
        article.out().append("<blockquote class=\"claim\">\n");
        if (claim instanceof BlockQuote quote) {
            article.children(quote);
        } else {
            article.node(claim);
        }
        article.out().append("</blockquote>\n");
    }

    private static void refutation(FencedBlock block, List<Node> nodes, ArticleWriter article) {
        if (nodes.isEmpty()) {
            article.problem(
                    Rule.MISCONCEPTION_NO_REFUTATION,
                    block.nameStart(),
                    block.nameEnd(),
                    "this misconception is stated and not refuted",
                    Optional.of("say after its first paragraph why it is wrong"));
            return;
        }
        String title = Escape.text(article.conversion().words().get("refutation"));
        article.out()
                .append("<div class=\"refutation\"><p class=\"block-title\">")
                .append(title)
                .append("</p>\n");
        nodes.forEach(article::node);
        article.out().append("</div>\n");
    }
}
