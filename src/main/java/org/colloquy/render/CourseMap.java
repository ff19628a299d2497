package org.colloquy.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** Units and lessons as lists on one page: the front page, or the page of a unit. */
final class CourseMap {
    private final Map<String, Page> pages;
    private final Words words;
    private final Url from;
    private final Function<Lesson, Article> articles;
    private final boolean objectives;

    /**
     * A map for one page.
     *
     * @param pages      by the path of the file that they are made of
     * @param from       the page that the map stands on
     * @param objectives whether lessons say what they promise
     */
    CourseMap(Map<String, Page> pages, Words words, Url from, Function<Lesson, Article> articles, boolean objectives) {
        this.pages = pages;
        this.words = words;
        this.from = from;
        this.articles = articles;
        this.objectives = objectives;
    }

    List<MapItem> items(List<CourseItem> items) {
        return items.stream().map(this::item).toList();
    }

    private MapItem item(CourseItem item) {
        if (item instanceof Unit unit) {
            return new MapItem(
                    unit.title(),
                    href(unit.path()),
                    unit.text().flatMap(text -> text.meta().description()).orElse(""),
                    lessons(unit.items()).count() > 1 ? time(unit.items()) : "",
                    true,
                    false,
                    false,
                    List.of(),
                    items(unit.items()));
        }
        if (item instanceof Lesson lesson) {
            List<MapItem.Objective> promised = objectives
                    ? articles.apply(lesson).objectives().stream()
                            .map(MapItem.Objective::new)
                            .toList()
                    : List.of();
            return new MapItem(
                    lesson.title(),
                    href(lesson.path()),
                    lesson.meta().description().orElse(""),
                    time(List.of(lesson)),
                    false,
                    false,
                    !promised.isEmpty(),
                    promised,
                    List.of());
        }
        return new MapItem(item.title(), "", "", "", false, true, false, List.of(), List.of());
    }

    private String href(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> page.url().relativeTo(from))
                .orElse("");
    }

    /** How long lessons and those of units take together, in words; empty when there is none. */
    String time(List<? extends CourseItem> items) {
        int minutes = lessons(items)
                .mapToInt(lesson -> ReadingTime.minutes(lesson, articles.apply(lesson)))
                .sum();
        return ReadingTime.inWords(minutes, words);
    }

    /** The lessons among these and in the units among them, in reading order; planned ones are none yet. */
    static Stream<Lesson> lessons(List<? extends CourseItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Unit unit
                        ? lessons(unit.items())
                        : item instanceof Lesson lesson ? Stream.of(lesson) : Stream.empty());
    }
}
