package org.colloquy.markdown.block;

import java.util.Set;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/** Words for those who teach the course. Readers' pages know nothing of them: no text, no ids, no problems. */
final class InstructorWriter implements BlockWriter {
    private static final BlockWriter SHOWN = new CheckedFence(
            new TitledBlock(TitledBlock.Element.BLOCK, "instructor", "instructor", TitledBlock.Naming.TITLE_REPLACES),
            Set.of(),
            true);

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        if (article.conversion().instructor()) {
            SHOWN.write(block, article);
        } else {
            // an open one would swallow the rest of the page without a word
            CheckedFence.closed(block, article);
        }
    }
}
