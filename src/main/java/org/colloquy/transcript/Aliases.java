package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;

/** Gives turns the former ids that a sidecar keeps alive. */
final class Aliases {
    private Aliases() {}

    static List<Turn> added(SourceText transcript, List<Turn> turns, Sidecar sidecar, List<Diagnostic> problems) {
        TurnPlaces places = new TurnPlaces(transcript, turns);
        Map<Integer, List<String>> byTurn = new LinkedHashMap<>();
        for (Sidecar.AliasEntry alias : sidecar.aliases()) {
            Optional<Integer> turn = places.find(alias.now());
            if (turn.isEmpty()) {
                problems.add(places.missing(sidecar.source(), alias.now(), alias.start(), alias.end()));
            } else if (places.find(alias.former()).isPresent()) {
                problems.add(sidecar.source()
                        .problem(
                                Rule.BAD_VALUE,
                                alias.start(),
                                alias.end(),
                                "'" + alias.former() + "' is the id of a turn and cannot lead to another"));
            } else {
                byTurn.computeIfAbsent(turn.get(), key -> new ArrayList<>()).add(alias.former());
            }
        }
        List<Turn> result = new ArrayList<>(turns);
        byTurn.forEach((place, former) -> result.set(place, withAliases(turns.get(place), former)));
        return result;
    }

    private static Turn withAliases(Turn turn, List<String> aliases) {
        return new Turn(
                turn.id(),
                turn.speaker(),
                aliases.stream().distinct().toList(),
                turn.time(),
                turn.endTime(),
                turn.cues(),
                turn.paragraphs(),
                turn.start(),
                turn.end());
    }
}
