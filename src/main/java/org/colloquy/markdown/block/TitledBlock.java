package org.colloquy.markdown.block;

import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.course.Words;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * A block that is one element with a title and its content.
 *
 * @param label the key of the interface words that say what it is
 */
record TitledBlock(Element element, String cssClass, String label, Naming naming) implements BlockWriter {

    /** The element that a block becomes. */
    enum Element {
        /** Its title is no heading, so that it is not a {@code section}, which would be a part of the page's outline. */
        BLOCK,
        /** Told by its role, since an {@code aside} within the text is a landmark of the page too many. */
        NOTE,
        /** Shown when its title is chosen. */
        FOLDED
    }

    /** What the title is when the author gave one. */
    enum Naming {
        /** The author's title alone. */
        TITLE_REPLACES,
        /** What the block is, then the author's title: for blocks whose kind readers must know. */
        TITLE_FOLLOWS
    }

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        write(block, article, content -> content.write(article));
    }

    /** Writes the element and the title, and between the title and the end tag what the body writes. */
    void write(FencedBlock block, ArticleWriter article, Consumer<BlockContent> body) {
        BlockContent content = BlockContent.of(block, article);
        boolean folded = element == Element.FOLDED;
        String name = folded ? "details" : "div";
        StartTag.open(block, article, name, cssClass, content.id());
        article.out().append(element == Element.NOTE ? " role=\"note\">" : ">");
        article.out().append(folded ? "<summary>" : "<p class=\"block-title\">");
        article.out().append(title(content.title(), article.conversion().words()));
        article.out().append(folded ? "</summary>\n" : "</p>\n");
        body.accept(content);
        article.out().append("</").append(name).append(">\n");
    }

    private String title(Optional<String> own, Words words) {
        String kind = Escape.text(words.get(label));
        if (own.isEmpty()) {
            return kind;
        }
        return naming == Naming.TITLE_REPLACES
                ? own.get()
                : Escape.text(words.get("titled")).replace("{0}", kind).replace("{1}", own.get());
    }
}
