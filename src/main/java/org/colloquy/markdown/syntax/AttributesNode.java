package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {#id .class}} in a text. Whether it belongs to something or is plain text is decided when it is written. */
public final class AttributesNode extends Node {
    private final Attributes attributes;

    AttributesNode(BasedSequence chars, Attributes attributes) {
        super(chars);
        this.attributes = attributes;
    }

    public Attributes attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
