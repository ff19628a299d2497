package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula in a text: {@code $x$}, or {@code $$x$$} for one that is displayed. */
public final class MathNode extends Node {
    private final BasedSequence tex;
    private final boolean display;

    MathNode(BasedSequence chars, BasedSequence tex, boolean display) {
        super(chars);
        this.tex = tex;
        this.display = display;
    }

    /** The formula without its dollars. */
    public BasedSequence tex() {
        return tex;
    }

    public boolean display() {
        return display;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
