package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;

/** A fence that is a line for itself: it closes the innermost block, or belongs to one that nests too deeply, or is stray. */
final class FenceLineParser extends AbstractBlockParser {
    private final StrayFence line;
    private final boolean stray;

    FenceLineParser(StrayFence line, boolean stray) {
        this.line = line;
        this.stray = stray;
    }

    @Override
    public StrayFence getBlock() {
        return line;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        if (!stray) {
            line.unlink();
        }
    }
}
