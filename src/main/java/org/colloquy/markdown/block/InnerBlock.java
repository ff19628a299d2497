package org.colloquy.markdown.block;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * A block that means something only inside another.
 *
 * @param outer the name of the block that it belongs into
 * @param hint  what to write instead, for those who want the block alone
 */
record InnerBlock(BlockWriter writer, String outer, Optional<String> hint) implements BlockWriter {

    /** One that is folded, so that readers can try before they look. */
    static InnerBlock folded(String name, String outer) {
        TitledBlock writer = new TitledBlock(TitledBlock.Element.FOLDED, name, name, TitledBlock.Naming.TITLE_FOLLOWS);
        return new InnerBlock(writer, outer, Optional.of("write 'spoiler' for text that is only folded"));
    }

    /** Where an analogy stops being true. */
    static InnerBlock breaks() {
        TitledBlock writer = new TitledBlock(
                TitledBlock.Element.BLOCK, "analogy-breaks", "breaks", TitledBlock.Naming.TITLE_REPLACES);
        return new InnerBlock(writer, "analogy", Optional.empty());
    }

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        // in a block of a name that is a slip, that name is what has to be mended
        if (!block.isInside(name -> Suggestion.nearest(name, Stream.of(outer)).isPresent())) {
            String message = "'" + block.head().name() + "' stands outside of a block '" + outer + "'";
            article.problem(Rule.MISPLACED_BLOCK, block.nameStart(), block.nameEnd(), message, hint);
        }
        writer.write(block, article);
    }
}
