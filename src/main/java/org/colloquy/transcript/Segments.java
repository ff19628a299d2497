package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.course.Segment;
import org.colloquy.course.Slug;
import org.colloquy.course.Turn;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar.SegmentEntry;
import org.colloquy.transcript.format.Transcript.RawSection;

/** Divides the turns of a dialogue where its sidecar says that something new begins. */
final class Segments {
    /** The id of turns that no segment of the sidecar holds. */
    static final String UNNAMED = "conversation";

    private Segments() {}

    /** The ids of all segments, which turns cannot have. */
    static Set<String> ids(List<SegmentEntry> entries) {
        Set<String> ids = new HashSet<>(List.of(UNNAMED));
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /**
     * One or more segments that together hold every turn once, in order: those of the sidecar and, where it names none, the
     * sections of the transcript itself.
     */
    static List<Segment> of(
            SourceText transcript,
            List<Turn> turns,
            List<RawSection> sections,
            Optional<Sidecar> sidecar,
            List<Diagnostic> problems) {
        TreeMap<Integer, SegmentEntry> named = new TreeMap<>();
        if (sidecar.isPresent()) {
            findStarts(new TurnPlaces(transcript, turns), sidecar.get(), named, problems);
        }
        NavigableMap<Integer, Start> starts = starts(turns, sections, named, sidecar.map(Sidecar::source));
        Set<String> taken = new HashSet<>();
        List<Segment> segments = new ArrayList<>();
        int first = starts.isEmpty() ? turns.size() : starts.firstKey();
        if (first > 0) {
            segments.add(new Segment(free(UNNAMED, taken), Optional.empty(), List.of(), turns.subList(0, first)));
        }
        for (Map.Entry<Integer, Start> place : starts.entrySet()) {
            Integer next = starts.higherKey(place.getKey());
            Start start = place.getValue();
            segments.add(new Segment(
                    free(start.id(), taken),
                    Optional.of(start.title()),
                    start.from(),
                    start.lessons(),
                    turns.subList(place.getKey(), next == null ? turns.size() : next)));
        }
        return segments;
    }

    private record Start(String id, String title, Optional<Written> from, List<Written> lessons) {}

    /** The ids of sections never take one that a turn or a segment of the sidecar has. */
    private static NavigableMap<Integer, Start> starts(
            List<Turn> turns,
            List<RawSection> sections,
            Map<Integer, SegmentEntry> named,
            Optional<SourceText> sidecar) {
        NavigableMap<Integer, Start> starts = new TreeMap<>();
        Set<String> taken = new HashSet<>(ids(List.copyOf(named.values())));
        named.forEach((turn, entry) -> starts.put(
                turn,
                new Start(
                        entry.id().isEmpty() ? "segment" : entry.id(),
                        entry.title(),
                        sidecar.map(source -> new Written(entry.from(), source, entry.start(), entry.end())),
                        entry.lessons())));
        if (!sections.isEmpty()) {
            turns.forEach(turn -> {
                taken.add(turn.id());
                taken.addAll(turn.aliases());
            });
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (RawSection section : sections) {
            if (!starts.containsKey(section.turn())) {
                String slug = Slug.of(section.title());
                String base = slug.isEmpty() ? "segment" : slug;
                // many sections may have one title, so that counting goes on where it ended
                String id = base;
                while (!taken.add(id)) {
                    id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
                }
                starts.put(section.turn(), new Start(id, section.title(), Optional.empty(), List.of()));
            }
        }
        return starts;
    }

    private static void findStarts(
            TurnPlaces places, Sidecar sidecar, NavigableMap<Integer, SegmentEntry> starts, List<Diagnostic> problems) {
        for (SegmentEntry entry : sidecar.segments()) {
            Optional<Integer> place = places.find(entry.from());
            if (place.isEmpty()) {
                problems.add(places.missing(sidecar.source(), entry.from(), entry.start(), entry.end()));
                continue;
            }
            boolean late = !starts.isEmpty() && place.get() <= starts.lastKey();
            if (late) {
                problems.add(outOfOrder(sidecar, entry, starts.lastEntry().getValue()));
            }
            starts.putIfAbsent(place.get(), entry);
        }
    }

    private static Diagnostic outOfOrder(Sidecar sidecar, SegmentEntry entry, SegmentEntry before) {
        String message = "segment '" + entry.title() + "' begins at '" + entry.from()
                + "', which is not after the begin of '" + before.title() + "'";
        return sidecar.source()
                .problem(Rule.BAD_VALUE, entry.start(), entry.end(), message)
                .withHint("list the segments in the order of the conversation");
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
