package org.colloquy.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Unit;

/** Units, lessons and their pages as the tree that the author made of them. */
final class Outline {
    private final List<CourseItem> top;
    /** By identity: two parts of a course may look the same, and a unit's hash is that of all its lessons. */
    private final IdentityHashMap<CourseItem, Url> urls = new IdentityHashMap<>();

    private final Map<Url, Page.UnitPage> units = new HashMap<>();
    /** For each page, how many items stand before it in its unit or at the top. */
    private final Map<Url, Integer> positions = new HashMap<>();

    Outline(Site site) {
        this.top = site.course().items();
        IdentityHashMap<Unit, Page.UnitPage> unitPages = new IdentityHashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.UnitPage unit) {
                urls.put(unit.unit(), unit.url());
                unitPages.put(unit.unit(), unit);
            } else if (page instanceof Page.LessonPage lesson) {
                urls.put(lesson.lesson(), lesson.url());
            }
        }
        unitPages.forEach((unit, page) -> {
            unit.items().forEach(item -> url(item).ifPresent(url -> units.put(url, page)));
            number(unit.items());
        });
        number(top);
    }

    private void number(List<CourseItem> items) {
        for (int i = 0; i < items.size(); i++) {
            int position = i;
            url(items.get(i)).ifPresent(url -> positions.put(url, position));
        }
    }

    List<CourseItem> top() {
        return top;
    }

    /** Where a unit or lesson has its page; a planned lesson has none. */
    Optional<Url> url(CourseItem item) {
        return Optional.ofNullable(urls.get(item));
    }

    /** How many items stand before a unit or lesson in the list that it belongs to; 0 for all other pages. */
    int position(Url url) {
        return positions.getOrDefault(url, 0);
    }

    Optional<Page.UnitPage> unitOf(Page page) {
        return Optional.ofNullable(units.get(page.url()));
    }

    /** The units that hold a page, the outermost first. */
    List<Page.UnitPage> unitsAround(Page page) {
        List<Page.UnitPage> around = new ArrayList<>();
        for (Page.UnitPage unit = units.get(page.url()); unit != null; unit = units.get(unit.url())) {
            around.add(unit);
        }
        Collections.reverse(around);
        return around;
    }
}
