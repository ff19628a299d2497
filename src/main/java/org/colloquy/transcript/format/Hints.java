package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.Set;

/**
 * What an author says that helps to read a transcript.
 *
 * @param roster the labels of speakers that the author names, which are speakers whatever they look like
 * @param gap    the longest silence inside of one turn: what a speaker says after a longer one is a new turn
 */
public record Hints(Set<String> roster, Duration gap) {
    /** Long enough to think in, and short enough that what follows still belongs to what was said. */
    public static final Duration USUAL_GAP = Duration.ofSeconds(10);

    /** For a transcript about which the author says nothing. */
    public static final Hints NONE = new Hints(Set.of(), USUAL_GAP);

    public Hints {
        roster = Set.copyOf(roster);
    }
}
