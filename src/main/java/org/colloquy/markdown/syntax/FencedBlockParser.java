package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/**
 * Keeps a block open until its closing fence. That fence is found as the start of a {@link FenceLineParser}, not here,
 * because only at the start of new blocks is it known that the line is not code and which block is the innermost.
 */
final class FencedBlockParser extends AbstractBlockParser {
    private final FencedBlock block;

    FencedBlockParser(FencedBlock block) {
        this.block = block;
    }

    @Override
    public FencedBlock getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return false;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromFences();
    }
}
