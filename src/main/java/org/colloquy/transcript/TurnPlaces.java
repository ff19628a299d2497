package org.colloquy.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;

/** Finds a transcript's turns by the ids that they have or had. */
final class TurnPlaces {
    private final Map<String, Integer> byId = new HashMap<>();
    private final SourceText transcript;
    private final String firstId;

    /** @param turns at least one */
    TurnPlaces(SourceText transcript, List<Turn> turns) {
        this.transcript = transcript;
        this.firstId = turns.get(0).id();
        for (int i = 0; i < turns.size(); i++) {
            byId.put(turns.get(i).id(), i);
        }
        for (int i = 0; i < turns.size(); i++) {
            for (String alias : turns.get(i).aliases()) {
                byId.putIfAbsent(alias, i);
            }
        }
    }

    /** The number of the turn with this id, counted from 0. */
    Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is wrong with a place of the sidecar that names a turn which is not there. */
    Diagnostic missing(SourceText sidecar, String id, int start, int end) {
        String how = "write a turn's first words with hyphens, as in '" + firstId + "'";
        return sidecar.problem(Rule.MISSING_TURN, start, end, "no turn '" + id + "' in " + transcript.file())
                .withHint(Suggestion.didYouMeanId(id, byId.keySet().stream()).or(() -> Optional.of(how)));
    }
}
