package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Speaker;
import org.colloquy.course.Speaker.Side;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.format.Transcript.RawTurn;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a dialogue. Of two speakers the second to speak stands on the other side, but a mentor always stands at the
 * start when the other one is the learner, so that roles look the same in every dialogue of a course.
 */
final class Cast {
    private Cast() {}

    /** Speakers in order of their first turn, called as the sidecar says, or else as the transcript itself does. */
    static List<Speaker> of(List<RawTurn> turns, Map<String, SpeakerEntry> entries, Map<String, String> names) {
        Set<String> labels = new LinkedHashSet<>();
        turns.forEach(turn -> labels.add(turn.label()));
        List<String> keys = List.copyOf(labels);
        Optional<String> end = keys.size() == 2 ? Optional.of(atEnd(keys, entries)) : Optional.empty();
        List<Speaker> speakers = new ArrayList<>();
        for (String key : keys) {
            Optional<SpeakerEntry> entry = Optional.ofNullable(entries.get(key));
            speakers.add(new Speaker(
                    key,
                    entry.flatMap(SpeakerEntry::name).orElse(names.getOrDefault(key, key)),
                    entry.flatMap(SpeakerEntry::role),
                    end.equals(Optional.of(key)) ? Side.END : Side.START));
        }
        return speakers;
    }

    private static String atEnd(List<String> keys, Map<String, SpeakerEntry> entries) {
        boolean learnerFirst =
                hasRole(entries.get(keys.get(0)), "learner") && hasRole(entries.get(keys.get(1)), "mentor");
        return keys.get(learnerFirst ? 0 : 1);
    }

    private static boolean hasRole(@Nullable SpeakerEntry entry, String role) {
        return entry != null && entry.role().filter(role::equalsIgnoreCase).isPresent();
    }

    /** A warning for each speaker who is described and never speaks, or speaks by a label that may be a slip. */
    static void check(SourceText source, List<RawTurn> turns, Sidecar sidecar, List<Diagnostic> problems) {
        Map<String, RawTurn> first = new LinkedHashMap<>();
        turns.forEach(turn -> first.putIfAbsent(turn.label(), turn));
        Set<String> labels = first.keySet();
        Set<String> described = new LinkedHashSet<>(sidecar.speakers().keySet());
        described.retainAll(labels);
        first.forEach((label, turn) -> {
            if (described.size() > 1 && !described.contains(label)) {
                slip(source, turn, described, sidecar).ifPresent(problems::add);
            }
        });
        sidecar.speakers().forEach((label, entry) -> {
            if (!labels.contains(label)) {
                problems.add(sidecar.source()
                        .problem(Rule.UNKNOWN_SPEAKER, entry.start(), entry.end(), "nobody speaks as '" + label + "'")
                        .withHint(Suggestion.didYouMean(label, labels.stream()).or(() -> lostColon(label, labels))));
            }
        });
    }

    /** Guests need no description, but a label that looks like one of those described is likely meant to be it. */
    private static Optional<Diagnostic> slip(SourceText source, RawTurn turn, Set<String> described, Sidecar sidecar) {
        String label = turn.label();
        String file = sidecar.source().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        String message = "'" + label + "' speaks, and is not among the speakers of " + name;
        // of P1 and P2, neither is meant by P3 more than the other
        String near = described.stream()
                .filter(known -> Suggestion.nearest(label, Stream.of(known)).isPresent())
                .collect(Collectors.joining("' or '"));
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(source.problem(Rule.UNKNOWN_SPEAKER, turn.start(), turn.start() + label.length(), message)
                        .withHint("did you mean '" + near + "'? If somebody else speaks, add '" + label + "' there"));
    }

    /** YAML takes the line {@code P1 {name: Ann}} for a name and a value, as it takes every line with a colon. */
    private static Optional<String> lostColon(String label, Set<String> labels) {
        return labels.stream()
                .filter(known -> label.startsWith(known + " {"))
                .findFirst()
                .map(known -> "put a colon after '" + known + "'");
    }
}
