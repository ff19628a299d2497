package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.syntax.FencedBlock;

/**
 * Which turns of a dialogue an excerpt shows.
 *
 * @param segment the segment's id when the fence names one
 * @param turns   one or more, in order
 * @param pause   how many of them stand before the question to the reader; all when there is no pause
 */
record TurnRange(Optional<String> segment, List<Turn> turns, int pause) {
    TurnRange {
        turns = List.copyOf(turns);
    }

    /**
     * The turns that a fence asks for: a segment, or all; in it, {@code from} one turn {@code to} another.
     *
     * @param fragment what stands after {@code #}
     * @return absent when something does not exist, which is reported
     */
    static Optional<TurnRange> of(
            Dialogue dialogue, Optional<BasedSequence> fragment, FencedBlock block, ArticleWriter article) {
        return new TurnSearch(dialogue, fragment, block, article).range();
    }
}
