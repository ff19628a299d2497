package org.colloquy.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.markdown.syntax.SourceSequence;

/**
 * The text of one block without its markup, as a row of runs: one run for each piece that is written, in the order of
 * writing. Terms, quotes and addresses are found here, where emphasis and line breaks do not get in the way.
 */
final class FlatText {
    /** Stands for what readers see and no text can match: an image, a formula. */
    static final char OBJECT = '\uFFFC';

    /** What may be done with a run. */
    enum Kind {
        /** Prose: typography, terms and addresses. */
        PROSE,
        /** The text of a link or of what has opted out: typography only. */
        NO_TERMS,
        /** Code and escaped characters: as it is. */
        LITERAL
    }

    private char[] chars;
    private int length;
    private int[] ends = new int[8];
    private Kind[] kinds = new Kind[8];
    private final List<Node> parents = new ArrayList<>();
    private int runs;
    private int[] leaves = new int[8];
    private int leafCount;

    /** @param capacity how many characters are expected */
    FlatText(int capacity) {
        chars = new char[Math.max(capacity, 16)];
    }

    void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    void append(CharSequence text) {
        int count = text.length();
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, length * 2));
        }
        if (text instanceof SourceSequence source) {
            source.copyTo(chars, length);
        } else {
            text.toString().getChars(0, count, chars, length);
        }
        length += count;
    }

    /** Takes back what was appended behind a length. */
    void cut(int newLength) {
        length = newLength;
    }

    /** Ends a run that was appended; an empty one is none. */
    void endRun(Node node, Kind kind) {
        if (length == (runs == 0 ? 0 : ends[runs - 1])) {
            return;
        }
        if (runs == ends.length) {
            ends = Arrays.copyOf(ends, runs * 2);
            kinds = Arrays.copyOf(kinds, runs * 2);
        }
        ends[runs] = length;
        kinds[runs] = kind;
        parents.add(node.getParent());
        runs++;
    }

    /** Ends what one node contributes: a run, or several where characters in it are escaped. */
    void endLeaf() {
        if (leafCount == leaves.length) {
            leaves = Arrays.copyOf(leaves, leafCount * 2);
        }
        leaves[leafCount++] = runs;
    }

    /** The run after the last one of a leaf; leaves count from 0. */
    int leafEnd(int leaf) {
        return leaves[leaf];
    }

    /** The text, and after its {@link #length} whatever. An array, since reading it is much of the work of a build. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Where a character is from an index on, or -1. */
    int indexOf(char c, int from) {
        for (int i = from; i < length; i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    int runs() {
        return runs;
    }

    int start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    int end(int run) {
        return ends[run];
    }

    Kind kind(int run) {
        return kinds[run];
    }

    Node parent(int run) {
        return parents.get(run);
    }

    /** The text in which terms may be found; everything else is a character that no term has. */
    CharSequence matchable() {
        char[] masked = Arrays.copyOf(chars, length);
        for (int run = 0; run < runs; run++) {
            if (kinds[run] != Kind.PROSE) {
                Arrays.fill(masked, start(run), ends[run], OBJECT);
            }
        }
        return CharBuffer.wrap(masked);
    }

    /** How many words readers read in it; in scripts without spaces each character counts. */
    int words() {
        return WordCount.of(chars, length);
    }
}
