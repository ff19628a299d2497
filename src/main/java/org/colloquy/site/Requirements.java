package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/**
 * What readers should know before: {@code requires:} in front matter, as pages.
 *
 * @param requires by the address of the page that requires
 * @param leadsTo  by the address of the page that is required
 */
record Requirements(Map<Url, List<Page>> requires, Map<Url, List<Page>> leadsTo, List<Diagnostic> diagnostics) {

    /** A page that asks for another, and where it says so. */
    record Edge(Page from, Page to, Lesson text, Lesson.Requirement requirement) {}

    static Requirements of(Site site) {
        LessonNames lessons = new LessonNames(new SiteLinks(site));
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (Page page : site.pages()) {
            page.text()
                    .ifPresent(text -> text.meta().requires().forEach(requirement -> {
                        LessonNames.Found found = lessons.find(text.path(), requirement.target());
                        found.page().ifPresent(to -> edges.add(new Edge(page, to, text, requirement)));
                        found.problem()
                                .ifPresent(problem -> diagnostics.add(text.source()
                                        .problem(
                                                Rule.BROKEN_LINK,
                                                requirement.start(),
                                                requirement.end(),
                                                problem.message())
                                        .withHint(problem.hint())));
                    }));
        }
        Map<Url, List<Edge>> byPage =
                edges.stream().collect(Collectors.groupingBy(edge -> edge.from().url()));
        diagnostics.addAll(new RequirementCycles(byPage).find(site.pages()));
        return new Requirements(
                pages(edges, Edge::from, Edge::to), pages(edges, Edge::to, Edge::from), List.copyOf(diagnostics));
    }

    private static Map<Url, List<Page>> pages(List<Edge> edges, Function<Edge, Page> key, Function<Edge, Page> value) {
        Map<Url, Map<Url, Page>> grouped = new HashMap<>();
        edges.forEach(edge -> grouped.computeIfAbsent(key.apply(edge).url(), any -> new LinkedHashMap<>())
                .putIfAbsent(value.apply(edge).url(), value.apply(edge)));
        return grouped.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }
}
