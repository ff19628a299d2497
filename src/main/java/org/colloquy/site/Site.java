package org.colloquy.site;

import java.util.List;
import java.util.Map;
import org.colloquy.course.Course;

/**
 * All pages of a course with their addresses and titles, known before any text is converted.
 *
 * @param pages      every page: home, then units, lessons in reading order, dialogues, glossary, print, not found
 * @param bySource   the page of a source path, relative to the course
 */
public record Site(Course course, List<Page> pages, Map<String, Page> bySource) {
    public Site {
        pages = List.copyOf(pages);
        bySource = Map.copyOf(bySource);
    }
}
