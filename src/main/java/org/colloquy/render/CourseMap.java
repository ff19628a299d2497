package org.colloquy.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Units and lessons as lists on the front page and on the pages of units. */
final class CourseMap {
    private final Map<String, Page> pages;
    private final Words words;

    CourseMap(Map<String, Page> pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    List<MapItem> items(List<CourseItem> items, Url from, ReadingTimes times) {
        return items.stream().map(item -> item(item, from, times)).toList();
    }

    private MapItem item(CourseItem item, Url from, ReadingTimes times) {
        if (item instanceof Unit unit) {
            return new MapItem(
                    unit.title(),
                    href(unit.path(), from),
                    unit.text().flatMap(text -> text.meta().description()).orElse(""),
                    "",
                    true,
                    false,
                    items(unit.items(), from, times));
        }
        if (item instanceof Lesson lesson) {
            String description = lesson.meta().description().orElse("");
            String minutes = words.get("minutes", times.minutes(lesson));
            return new MapItem(
                    lesson.title(), href(lesson.path(), from), description, minutes, false, false, List.of());
        }
        return new MapItem(item.title(), "", "", "", false, true, List.of());
    }

    private String href(String path, Url from) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> page.url().relativeTo(from))
                .orElse("");
    }

    /** How long the lessons of a unit take together; 0 when it has none. */
    static int minutes(List<CourseItem> items, ReadingTimes times) {
        int sum = 0;
        for (CourseItem item : items) {
            if (item instanceof Unit unit) {
                sum += minutes(unit.items(), times);
            } else if (item instanceof Lesson lesson) {
                sum += times.minutes(lesson);
            }
        }
        return sum;
    }
}
