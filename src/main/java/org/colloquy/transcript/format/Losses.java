package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.format.Transcript.RawTurn;

/** Collects what a format leaves out of a transcript: what is no speech, and what it cannot read. */
public final class Losses {
    /** A file that is wrong throughout is wrong for one reason. */
    private static final int MOST_PROBLEMS = 10;

    private final SourceText source;
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int more;

    /** Nothing is lost yet. */
    public Losses(SourceText source) {
        this.source = source;
    }

    /** Something that is left out as it should be. */
    public void drop(int start, int end, String reason) {
        dropped.add(new Dropped(start, end, reason));
    }

    /** Something that cannot be read. */
    public void problem(int start, int end, String message, String hint) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(
                    source.problem(Rule.BAD_TRANSCRIPT, start, end, message).withHint(hint));
        } else {
            more++;
        }
    }

    /** Plain turns with all that was lost on the way to them. */
    public Transcript transcript(Optional<String> preamble, List<RawTurn> turns, Optional<String> language) {
        List<Dropped> inOrder =
                dropped.stream().sorted(Comparator.comparingInt(Dropped::start)).toList();
        return new Transcript(Markup.PLAIN, preamble, turns, language, inOrder, problems());
    }

    /** What cannot be read. */
    public List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(Diagnostic.of(Rule.BAD_TRANSCRIPT, source.file(), more + " more places cannot be read"));
        }
        return all;
    }
}
