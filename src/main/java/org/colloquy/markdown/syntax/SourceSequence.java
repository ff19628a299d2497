package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a part of one, as Flexmark reads it: all parts share one array of characters. It does what the library's own
 * {@code CharSubSequence} does, in fewer steps, since each character of a course is asked for some ten times.
 */
@SuppressWarnings("unchecked") // of the library: its builders have no type
public final class SourceSequence extends BasedSequenceImpl {
    private final char[] text;
    private final SourceSequence whole;
    private final int start;
    private final int length;

    private SourceSequence(char[] text) {
        super(0);
        this.text = text;
        this.whole = this;
        this.start = 0;
        this.length = text.length;
    }

    private SourceSequence(SourceSequence whole, int start, int end) {
        super(0);
        this.text = whole.text;
        this.whole = whole;
        this.start = start;
        this.length = end - start;
    }

    /** A whole text; CommonMark asks that NUL is replaced. */
    static SourceSequence of(String text) {
        return new SourceSequence(text.replace('\0', '\uFFFD').toCharArray());
    }

    /** Whether a character stands in a text. */
    static boolean has(BasedSequence text, char c) {
        if (text instanceof SourceSequence part) {
            for (int i = part.start; i < part.start + part.length; i++) {
                if (part.text[i] == c) {
                    return true;
                }
            }
            return false;
        }
        return text.indexOf(c) >= 0;
    }

    /** Where one of these characters stands from an index on; the length when none does. */
    int indexOf(BitSet characters, int from) {
        int at = start + from;
        int end = start + length;
        while (at < end && !characters.get(text[at])) {
            at++;
        }
        return at - start;
    }

    /** Texts that follow each other in one whole text as one; null when they do not. */
    static @Nullable SourceSequence joined(List<BasedSequence> parts) {
        if (!(parts.get(0) instanceof SourceSequence first)) {
            return null;
        }
        int end = first.start;
        for (BasedSequence part : parts) {
            if (!(part instanceof SourceSequence next) || next.text != first.text || next.start != end) {
                return null;
            }
            end += next.length;
        }
        return first.whole.part(first.start, end);
    }

    /** Copies the characters into an array. */
    public void copyTo(char[] target, int at) {
        System.arraycopy(text, start, target, at, length);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw outside(index);
        }
        return text[start + index];
    }

    private StringIndexOutOfBoundsException outside(int index) {
        return new StringIndexOutOfBoundsException(index + " is outside of 0 to " + length);
    }

    @Override
    public char safeCharAt(int index) {
        return index < 0 || index >= length ? '\0' : text[start + index];
    }

    @Override
    public SourceSequence subSequence(int from, int to) {
        if (from < 0 || to < from || to > length) {
            throw outside(from < 0 ? from : to);
        }
        return whole.part(start + from, start + to);
    }

    @Override
    public SourceSequence baseSubSequence(int from, int to) {
        if (from < 0 || to < from || to > text.length) {
            throw whole.outside(from < 0 ? from : to);
        }
        return from == start && to == start + length ? this : whole.part(from, to);
    }

    private SourceSequence part(int from, int to) {
        return to - from == length ? this : new SourceSequence(this, from, to);
    }

    @Override
    public SourceSequence getBaseSequence() {
        return whole;
    }

    @Override
    public char[] getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return start + length;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, start + length);
    }

    @Override
    public int getIndexOffset(int index) {
        if (index < 0 || index > length) {
            throw outside(index);
        }
        return start + index;
    }

    @Override
    public String toString() {
        return new String(text, start, length);
    }

    // no options

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
