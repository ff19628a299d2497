package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.colloquy.transcript.format.Utterance.Break;
import org.jspecify.annotations.Nullable;

/**
 * Makes turns of utterances: neighbours of one speaker become one turn, unless a silence between them is longer than the
 * author's gap.
 */
public final class Turns {
    private final Duration gap;
    private final Joint joint;
    private final WrappedLines lines;
    private final List<RawTurn> turns = new ArrayList<>();
    private @Nullable OpenTurn open;

    private Turns(Duration gap, Joint joint, WrappedLines lines) {
        this.gap = gap;
        this.joint = joint;
        this.lines = lines;
    }

    /** The turns that utterances make, in their order; those without words are passed over. */
    public static List<RawTurn> of(List<Utterance> utterances, Duration gap, Joint joint) {
        WrappedLines lines =
                new WrappedLines(utterances.stream().map(Utterance::text).toList());
        Turns turns = new Turns(gap, joint, lines);
        utterances.stream().filter(utterance -> !utterance.text().isBlank()).forEach(turns::add);
        turns.close();
        return turns.turns;
    }

    private void add(Utterance utterance) {
        OpenTurn turn = open;
        String before = turn == null ? "" : turn.label();
        String label = utterance.speaker().orElse(before);
        boolean goesOn = turn != null
                && label.equals(before)
                && utterance.before() != Break.TURN
                && turn.silenceBefore(utterance).compareTo(gap) <= 0;
        if (turn == null || !goesOn) {
            close();
            turn = new OpenTurn(label, joint, lines);
            open = turn;
        }
        turn.say(utterance);
    }

    private void close() {
        Optional.ofNullable(open).ifPresent(turn -> turns.add(turn.closed()));
        open = null;
    }
}
