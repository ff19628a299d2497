package org.colloquy.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * What stands in a block, parted from its title. A heading at its start is the title when the fence has none, as the
 * Carpentries write it, and then links to that heading lead to the block.
 *
 * @param title the title as HTML
 * @param id    the block's id, taken on the page
 * @param nodes the rest
 */
record BlockContent(Optional<String> title, Optional<String> id, List<Node> nodes) {
    BlockContent {
        nodes = List.copyOf(nodes);
    }

    static BlockContent of(FencedBlock block, ArticleWriter article) {
        List<Node> nodes = new ArrayList<>();
        block.getChildren().forEach(nodes::add);
        Optional<String> id = StartTag.claimId(block, article);
        Optional<BasedSequence> onFence = block.head().title();
        if (onFence.isPresent()) {
            return new BlockContent(Optional.of(inline(onFence.get(), article)), id, nodes);
        }
        if (!nodes.isEmpty() && nodes.get(0) instanceof Heading heading) {
            TitleHeading title = TitleHeading.of(heading);
            Optional<String> anchor = id.isPresent() ? id : Optional.of(title.id(article));
            return new BlockContent(Optional.of(title.words(article)), anchor, nodes.subList(1, nodes.size()));
        }
        return new BlockContent(Optional.empty(), id, nodes);
    }

    /** Writes the content without the title. */
    void write(ArticleWriter article) {
        nodes.forEach(article::node);
    }

    /** A title that stands on a fence, as HTML. */
    static String inline(BasedSequence title, ArticleWriter article) {
        return article.capture(
                () -> article.terms().without(() -> article.inline(title.toString(), title.getStartOffset())));
    }
}
