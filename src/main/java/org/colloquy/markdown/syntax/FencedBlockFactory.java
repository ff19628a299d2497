package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Fenced blocks: three or more colons and a name open one, bare colons close the innermost, however many they are. That
 * serves Pandoc's habit of equal fences and the Carpentries' habit of longer outer ones.
 */
final class FencedBlockFactory extends AbstractBlockParserFactory {
    /** Deeper than anybody writes, and shallow enough that each line can pass all open blocks. */
    static final int DEEPEST = 50;

    private static final int SHORTEST_FENCE = 3;

    FencedBlockFactory(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        if (end - start < SHORTEST_FENCE || state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT) {
            return BlockStart.none();
        }
        BasedSequence fence = line.subSequence(start, end);
        BasedSequence rest = line.subSequence(end);
        Optional<FencedBlock> innermost = innermost(matched.getBlockParser().getBlock());
        BlockStart begun = rest.isBlank() ? close(fence, innermost) : open(fence, rest, innermost);
        return begun == BlockStart.none() ? begun : begun.atIndex(line.length());
    }

    private static BlockStart close(BasedSequence fence, Optional<FencedBlock> innermost) {
        innermost.filter(block -> !block.closesFlattened()).ifPresent(block -> block.close(fence));
        return BlockStart.of(new FenceLineParser(new StrayFence(fence), innermost.isEmpty()));
    }

    private static BlockStart open(BasedSequence fence, BasedSequence rest, Optional<FencedBlock> innermost) {
        Optional<FenceHead> head = FenceHead.parse(rest);
        if (head.isEmpty()) {
            return BlockStart.none();
        }
        int depth = innermost.map(FencedBlock::depth).orElse(0) + 1;
        if (innermost.isPresent() && depth > DEEPEST) {
            innermost.get().flatten(fence);
            return BlockStart.of(new FenceLineParser(new StrayFence(fence), false));
        }
        return BlockStart.of(new FencedBlockParser(new FencedBlock(fence, head.get(), depth)));
    }

    /** The open block that a fence would close: a quote's lines belong to the quote alone. */
    private static Optional<FencedBlock> innermost(Node matched) {
        for (Node node = matched; node != null && !(node instanceof BlockQuote); node = node.getParent()) {
            if (node instanceof FencedBlock block && !block.isClosed()) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
