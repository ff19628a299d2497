package org.colloquy.markdown.block;

import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.markdown.syntax.FencedBlock;

/** A block whose name means nothing: it is reported, and its title and content are kept. */
record UnknownBlockWriter(Set<String> known) implements BlockWriter {
    UnknownBlockWriter {
        known = Set.copyOf(known);
    }

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        String name = block.head().name().toString();
        String message = name.isEmpty() ? "a block without a name" : "no block is called '" + name + "'";
        Optional<String> hint = Suggestion.didYouMean(name, known.stream());
        article.problem(Rule.UNKNOWN_BLOCK, block.nameStart(), block.nameEnd(), message, hint);

        Optional<String> id = StartTag.claimId(block, article);
        if (name.isEmpty()) {
            article.out().append("<div");
            id.ifPresent(value ->
                    article.out().append(" id=\"").append(Escape.text(value)).append('"'));
            article.out().append('>');
        } else {
            StartTag.write(block, article, "div", name, id);
        }
        block.head()
                .title()
                .ifPresent(title -> article.out()
                        .append("<p class=\"block-title\">")
                        .append(BlockContent.inline(title, article))
                        .append("</p>"));
        article.out().append('\n');
        article.children(block);
        article.out().append("</div>\n");
    }
}
