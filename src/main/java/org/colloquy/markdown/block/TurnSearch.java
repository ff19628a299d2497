package org.colloquy.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.syntax.Attributes.Attribute;
import org.colloquy.markdown.syntax.FencedBlock;

/** One look for turns, with what it needs to report what is not there. */
record TurnSearch(Dialogue dialogue, Optional<BasedSequence> fragment, FencedBlock block, ArticleWriter article) {

    Optional<TurnRange> range() {
        Optional<Segment> segment = fragment.flatMap(this::segment);
        if (fragment.isPresent() && segment.isEmpty()) {
            return Optional.empty();
        }
        List<Turn> all = segment.map(Segment::turns).orElseGet(dialogue::turns);
        int from = bound("from", all, 0);
        int to = bound("to", all, from < 0 ? all.size() - 1 : lastBeside(from, all, segment));
        if (from < 0 || to < 0) {
            return Optional.empty();
        }
        if (to < from) {
            backwards(all.get(from), all.get(to));
            return Optional.empty();
        }
        List<Turn> turns = all.subList(from, to + 1);
        int pause = bound("pause", turns, turns.size());
        return Optional.of(new TurnRange(segment.map(Segment::id), turns, pause < 0 ? turns.size() : pause));
    }

    /** Where an excerpt ends that says only where it begins: at the end of that turn's segment. */
    private int lastBeside(int from, List<Turn> all, Optional<Segment> segment) {
        if (segment.isPresent() || attribute("from").isEmpty()) {
            return all.size() - 1;
        }
        int end = 0;
        for (Segment each : dialogue.segments()) {
            end += each.turns().size();
            if (from < end) {
                return end - 1;
            }
        }
        return all.size() - 1;
    }

    private Optional<Segment> segment(BasedSequence id) {
        Optional<Segment> found = dialogue.segments().stream()
                .filter(segment -> segment.id().contentEquals(id))
                .findFirst();
        if (found.isEmpty()) {
            String message = "the dialogue '" + dialogue.id() + "' has no segment '" + id + "'";
            article.problem(Rule.MISSING_TURN, id.getStartOffset(), id.getEndOffset(), message, segmentHint(id));
        }
        return found;
    }

    private Optional<String> segmentHint(BasedSequence id) {
        if (indexOf(id.toString(), dialogue.turns()) >= 0) {
            return Optional.of("write {from=" + id + " to=" + id + "} for one turn");
        }
        return Suggestion.didYouMeanId(
                id.toString(), dialogue.segments().stream().map(Segment::id));
    }

    private Optional<Attribute> attribute(String key) {
        return block.head().attributes().get(key);
    }

    /** The index of the turn that an attribute names; what is given when there is none, -1 when it does not exist. */
    private int bound(String key, List<Turn> turns, int otherwise) {
        Optional<Attribute> asked = attribute(key);
        if (asked.isEmpty()) {
            return otherwise;
        }
        int index = indexOf(asked.get().value(), turns);
        if (index < 0) {
            missing(asked.get(), turns);
        }
        return index;
    }

    private void missing(Attribute asked, List<Turn> turns) {
        boolean elsewhere = indexOf(asked.value(), dialogue.turns()) >= 0;
        String message = elsewhere
                ? "the turn '" + asked.value() + "' stands outside of this excerpt"
                : "the dialogue '" + dialogue.id() + "' has no turn '" + asked.value() + "'";
        Stream<String> ids = turns.stream().map(Turn::id);
        Optional<String> hint = elsewhere ? Optional.empty() : Suggestion.didYouMeanId(asked.value(), ids);
        article.problem(Rule.MISSING_TURN, asked.start(), asked.end(), message, hint);
    }

    private void backwards(Turn from, Turn to) {
        String message = "the turn '" + to.id() + "' comes before '" + from.id() + "'";
        attribute("to")
                .ifPresent(end -> article.problem(
                        Rule.BAD_VALUE, end.start(), end.end(), message, Optional.of("swap 'from' and 'to'")));
    }

    private static int indexOf(String id, List<Turn> turns) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).id().equals(id) || turns.get(i).aliases().contains(id)) {
                return i;
            }
        }
        return -1;
    }
}
