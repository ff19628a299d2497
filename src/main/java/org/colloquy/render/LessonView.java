package org.colloquy.render;

import java.util.List;

/**
 * What only a lesson has: {@code page.lesson} in templates.
 *
 * @param minutes  how long it takes, in words: {@code 12 min}
 * @param hasRequires whether there are lessons to read before
 * @param requires lessons to read before
 * @param tags     as in the front matter
 */
public record LessonView(String minutes, boolean hasRequires, List<Link> requires, List<String> tags)
        implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "minutes" -> minutes;
            case "hasRequires" -> hasRequires;
            case "requires" -> requires;
            case "tags" -> tags;
            default -> MISSING;
        };
    }
}
