package org.colloquy.check;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.site.LessonNames;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;

/** Whether the lessons exist that course.yml names for its learning paths. */
final class PathRules {
    private final Site site;
    private final LessonNames lessons;

    PathRules(Site site) {
        this.site = site;
        this.lessons = new LessonNames(new SiteLinks(site));
    }

    List<Diagnostic> check() {
        return site.course().config().paths().stream()
                .flatMap(path -> path.lessons().stream())
                .flatMap(this::check)
                .toList();
    }

    private Stream<Diagnostic> check(Written lesson) {
        return lessons.find("course.yml", lesson.text()).problem().stream()
                .map(problem ->
                        lesson.problem(Rule.BROKEN_LINK, problem.message()).withHint(problem.hint()));
    }
}
