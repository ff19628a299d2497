package org.colloquy.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Suggestion;

/** Finds a dialogue's turns by the ids that they have or had. */
final class TurnPlaces {
    private static final int ENOUGH_IN_COMMON = 8;

    private final Map<String, Integer> byId = new HashMap<>();

    TurnPlaces(List<Turn> turns) {
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

    /** The nearest id, or for an id that was cut short or went on too long the one that begins alike. */
    Optional<String> didYouMean(String id) {
        Optional<String> nearest = Suggestion.didYouMean(id, byId.keySet().stream());
        if (nearest.isPresent() || id.length() < ENOUGH_IN_COMMON) {
            return nearest;
        }
        return byId.keySet().stream()
                .filter(known -> known.startsWith(id) || (known.length() >= ENOUGH_IN_COMMON && id.startsWith(known)))
                .sorted()
                .findFirst()
                .map(known -> "did you mean '" + known + "'?");
    }
}
