package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A bare {@code :::} where no block is open; nothing of it is shown. */
public final class StrayFence extends Block {
    StrayFence(BasedSequence fence) {
        super(fence);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
