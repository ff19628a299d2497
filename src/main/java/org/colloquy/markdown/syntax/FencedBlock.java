package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Predicate;

/**
 * A block between {@code :::} fences, with its content as children.
 *
 * <pre>
 * ::: note Mind the gap {#gap}
 * Text.
 * :::
 * </pre>
 */
public final class FencedBlock extends Block {
    private final BasedSequence openingFence;
    private final FenceHead head;
    private final int depth;
    private BasedSequence closingFence = BasedSequence.NULL;
    private BasedSequence tooDeep = BasedSequence.NULL;
    private int flattened;

    FencedBlock(BasedSequence openingFence, FenceHead head, int depth) {
        this.openingFence = openingFence;
        this.head = head;
        this.depth = depth;
    }

    /** The colons that open it. */
    public BasedSequence openingFence() {
        return openingFence;
    }

    public FenceHead head() {
        return head;
    }

    /** Whether it stands in a block whose name is as it should be, however deeply. */
    public boolean isInside(Predicate<String> name) {
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof FencedBlock outer && name.test(outer.head.name().toString())) {
                return true;
            }
        }
        return false;
    }

    /** Offset of what names it in messages: its name, or the fence of a block without one. */
    public int nameStart() {
        return named().getStartOffset();
    }

    /** Offset after {@link #nameStart what names it}. */
    public int nameEnd() {
        return named().getEndOffset();
    }

    private BasedSequence named() {
        return head.name().isEmpty() ? openingFence : head.name();
    }

    /** Whether a closing fence was found before the end of the text, list item or quote that it stands in. */
    public boolean isClosed() {
        return closingFence.isNotNull();
    }

    /** The opening fence of the first block in it that nests too deeply and was left flat; {@code NULL} if there is none. */
    public BasedSequence tooDeep() {
        return tooDeep;
    }

    /** How many blocks it stands in, itself included. */
    int depth() {
        return depth;
    }

    void close(BasedSequence fence) {
        closingFence = fence;
    }

    /** Takes an opening fence that would nest too deeply; its closing fence must not close this block. */
    void flatten(BasedSequence fence) {
        flattened++;
        if (tooDeep.isNull()) {
            tooDeep = fence;
        }
    }

    /** Whether a closing fence belongs to a block that was left flat; it is used up then. */
    boolean closesFlattened() {
        if (flattened == 0) {
            return false;
        }
        flattened--;
        return true;
    }

    /** Spans it from the first fence to the last, or to the end of its content. */
    void setCharsFromFences() {
        int end = nameEnd();
        if (isClosed()) {
            end = closingFence.getEndOffset();
        } else if (getLastChild() != null) {
            end = getLastChild().getEndOffset();
        }
        setChars(openingFence.baseSubSequence(openingFence.getStartOffset(), end));
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {openingFence, head.name(), head.title().orElse(BasedSequence.NULL), closingFence};
    }

    @Override
    public void getAstExtra(StringBuilder out) {
        segmentSpanChars(out, openingFence, "open");
        segmentSpanChars(out, head.name(), "name");
        head.title().ifPresent(title -> segmentSpanChars(out, title, "title"));
        head.attributes().all().forEach(attribute -> segmentSpanChars(out, attribute.source(), attribute.name()));
        segmentSpanChars(out, closingFence, "close");
    }
}
