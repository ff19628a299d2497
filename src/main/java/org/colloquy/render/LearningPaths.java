package org.colloquy.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.CourseItem;
import org.colloquy.course.LearningPath;
import org.colloquy.site.LessonNames;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;
import org.colloquy.site.Url;

/** The learning paths of course.yml as the front page shows them. A lesson that does not exist is left out. */
final class LearningPaths {
    private final Site site;
    private final CourseMap map;
    private final LessonNames names;

    LearningPaths(Site site, CourseMap map) {
        this.site = site;
        this.map = map;
        this.names = new LessonNames(new SiteLinks(site));
    }

    List<HomeView.PathView> views(Url from) {
        return site.course().config().paths().stream()
                .map(path -> view(path, from))
                .filter(view -> !view.lessons().isEmpty())
                .toList();
    }

    private HomeView.PathView view(LearningPath path, Url from) {
        List<Page> pages = path.lessons().stream()
                .map(lesson -> names.find("course.yml", lesson.text()).page())
                .flatMap(Optional::stream)
                .toList();
        List<CourseItem> items = pages.stream().flatMap(LearningPaths::item).toList();
        List<Link> links = pages.stream()
                .map(page -> new Link(page.title(), page.url().relativeTo(from)))
                .toList();
        return new HomeView.PathView(path.title(), path.description().orElse(""), map.time(items), links);
    }

    private static Stream<CourseItem> item(Page page) {
        if (page instanceof Page.LessonPage lesson) {
            return Stream.of(lesson.lesson());
        }
        return page instanceof Page.UnitPage unit ? Stream.of(unit.unit()) : Stream.empty();
    }
}
