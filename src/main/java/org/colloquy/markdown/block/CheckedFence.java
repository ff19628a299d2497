package org.colloquy.markdown.block;

import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriter;
import org.colloquy.markdown.syntax.Attributes.Attribute;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * Reports what can be wrong with the fences of any block, then writes the block.
 *
 * @param keys         attributes that mean something to it; others are the author's, unless one is nearly one of these
 * @param needsContent whether it means nothing when it is empty
 */
record CheckedFence(BlockWriter writer, Set<String> keys, boolean needsContent) implements BlockWriter {
    CheckedFence {
        keys = Set.copyOf(keys);
    }

    @Override
    public void write(FencedBlock block, ArticleWriter article) {
        closed(block, article);
        tooDeep(block, article);
        block.head().attributes().duplicates().forEach(second -> duplicate(second, article));
        block.head().attributes().pairs().forEach(pair -> misspelt(pair, keys, article));
        if (needsContent && !block.hasChildren()) {
            String message = "the block '" + block.head().name() + "' is empty";
            article.problem(Rule.EMPTY_BLOCK, block.nameStart(), block.nameEnd(), message, Optional.empty());
        }
        writer.write(block, article);
    }

    static void closed(FencedBlock block, ArticleWriter article) {
        if (block.isClosed()) {
            return;
        }
        int start = block.openingFence().getStartOffset();
        String message = "the block '" + block.head().name() + "' is never closed";
        Optional<String> hint = Optional.of("write a line of ':::' where it ends");
        article.problem(Rule.UNCLOSED_BLOCK, start, Math.max(block.nameEnd(), start), message, hint);
    }

    private static void tooDeep(FencedBlock block, ArticleWriter article) {
        if (block.tooDeep().isNotNull()) {
            int start = block.tooDeep().getStartOffset();
            String message = "blocks nest too deeply here; the inner ones are left flat";
            article.problem(Rule.TOO_COMPLEX, start, start + block.tooDeep().length(), message, Optional.empty());
        }
    }

    private static void duplicate(Attribute second, ArticleWriter article) {
        String message = "'" + second.name() + "' is given twice; the first one counts";
        int start = second.source().getStartOffset();
        article.problem(Rule.DUPLICATE_KEY, start, second.source().getEndOffset(), message, Optional.empty());
    }

    /** Reports a key that means nothing and is nearly one that does; other keys are the author's own. */
    static void misspelt(Attribute pair, Set<String> keys, ArticleWriter article) {
        if (keys.contains(pair.name())) {
            return;
        }
        Optional<String> hint = Suggestion.didYouMean(pair.name(), keys.stream());
        if (hint.isPresent()) {
            int start = pair.source().getStartOffset();
            String message = "'" + pair.name() + "' means nothing here";
            article.problem(Rule.MISSPELT_KEY, start, start + pair.name().length(), message, hint);
        }
    }
}
