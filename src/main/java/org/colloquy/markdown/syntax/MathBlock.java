package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula in lines of its own, between {@code $$} and {@code $$}. */
public final class MathBlock extends Block {
    private BasedSequence tex = BasedSequence.NULL;

    /** The formula without its dollars. */
    public BasedSequence tex() {
        return tex;
    }

    void setTex(BasedSequence formula) {
        tex = formula;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
