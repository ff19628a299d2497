package org.colloquy.markdown.block;

import java.util.Optional;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.Attributes;
import org.colloquy.markdown.syntax.FencedBlock;

/** Start tags of blocks. */
final class StartTag {
    private StartTag() {}

    /** The id that the author gave the block, taken on the page. */
    static Optional<String> claimId(FencedBlock block, ArticleWriter article) {
        return claimId(block.head().attributes(), article);
    }

    /** The id among some attributes, taken on the page. */
    static Optional<String> claimId(Attributes attributes, ArticleWriter article) {
        return attributes
                .id()
                .filter(id -> !id.value().isBlank())
                .map(id -> article.claimId(id.value(), id.start(), id.end()));
    }

    /** Writes a start tag with the class, the author's classes and an id. */
    static void write(FencedBlock block, ArticleWriter article, String element, String cssClass, Optional<String> id) {
        open(block, article, element, cssClass, id);
        article.out().append('>');
    }

    /** Like {@link #write}, left open for more attributes. */
    static void open(FencedBlock block, ArticleWriter article, String element, String cssClass, Optional<String> id) {
        StringBuilder out = article.out().append('<').append(element).append(" class=\"");
        Escape.text(out, cssClass);
        for (String own : block.head().attributes().classes()) {
            out.append(' ');
            Escape.text(out, own);
        }
        out.append('"');
        id.ifPresent(value -> out.append(" id=\"").append(Escape.text(value)).append('"'));
    }
}
