package org.colloquy.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/** Finds circles among requirements by a depth-first walk; without recursion, for a chain may be long. */
final class RequirementCycles {
    private final Map<Url, List<Requirements.Edge>> edges;
    private final Set<Url> seen = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    RequirementCycles(Map<Url, List<Requirements.Edge>> edges) {
        this.edges = edges;
    }

    /** One problem for each requirement that closes a circle, when lessons are walked in the order of the pages. */
    List<Diagnostic> find(List<Page> pages) {
        pages.stream().map(Page::url).filter(url -> !seen.contains(url)).forEach(this::walk);
        return found;
    }

    /** A page on the way from the start, and those of its requirements that are still to be followed. */
    private record Step(Url url, String name, Iterator<Requirements.Edge> rest) {}

    private void walk(Url start) {
        Deque<Step> way = new ArrayDeque<>();
        Set<Url> onTheWay = new HashSet<>();
        enter(start, "", way, onTheWay);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (!step.rest().hasNext()) {
                onTheWay.remove(way.removeLast().url());
                continue;
            }
            Requirements.Edge edge = step.rest().next();
            Url next = edge.to().url();
            if (onTheWay.contains(next)) {
                found.add(circle(edge, way));
            } else if (!seen.contains(next)) {
                enter(next, name(edge.to()), way, onTheWay);
            }
        }
    }

    private void enter(Url url, String name, Deque<Step> way, Set<Url> onTheWay) {
        seen.add(url);
        onTheWay.add(url);
        way.addLast(new Step(url, name, edges.getOrDefault(url, List.of()).iterator()));
    }

    private static Diagnostic circle(Requirements.Edge closing, Deque<Step> way) {
        String name = name(closing.to());
        String inBetween = way.stream()
                .dropWhile(step -> !step.url().equals(closing.to().url()))
                .skip(1)
                .map(step -> step.name() + " → ")
                .collect(Collectors.joining());
        return closing.text()
                .source()
                .problem(
                        Rule.REQUIRES_CYCLE,
                        closing.requirement().start(),
                        closing.requirement().end(),
                        "lessons require each other in a circle: " + name + " → " + inBetween + name)
                .withHint("remove one of the requirements");
    }

    /** How messages name a page: its source, or its unit's folder. */
    private static String name(Page page) {
        if (page.text().isPresent()) {
            return page.text().get().path();
        }
        return page instanceof Page.UnitPage unit ? unit.unit().path() : page.title();
    }
}
