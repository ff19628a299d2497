package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/** A story that stands for something else, with a {@code breaks} block that says where it stops being true. */
final class AnalogyWriter implements BlockWriter {
    /** The name of the block inside. */
    static final String BREAKS = "breaks";

    private static final TitledBlock FRAME =
            new TitledBlock(TitledBlock.Element.BLOCK, "analogy", "analogy", TitledBlock.Naming.TITLE_FOLLOWS);

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        if (block.hasChildren() && !hasBreaks(block)) {
            article.problem(
                    Rule.ANALOGY_NO_BREAKS,
                    block.nameStart(),
                    block.nameEnd(),
                    "this analogy does not say where it stops being true",
                    Optional.of("add a block '::: breaks' with a list inside it"));
        }
        FRAME.write(block, article);
    }

    private static boolean hasBreaks(FencedBlock block) {
        for (Node child : block.getChildren()) {
            if (child instanceof FencedBlock inner
                    && BREAKS.contentEquals(inner.head().name())) {
                return true;
            }
        }
        return false;
    }
}
