package org.colloquy.render;

import java.util.List;

/**
 * A unit or lesson on the map of the front page or in the list of a unit.
 *
 * @param title       what it is called
 * @param href        where it leads; empty when it has no page
 * @param description what it is about, or empty
 * @param minutes     how long it takes, in words: {@code 12 min}; empty for planned lessons and for units of a single lesson
 * @param unit        whether it is a unit
 * @param planned     whether it is announced and not written yet
 * @param hasObjectives whether it says what it promises; only on the page of its unit
 * @param objectives  what readers will be able to do after it
 * @param items       what a unit holds
 */
public record MapItem(
        String title,
        String href,
        String description,
        String minutes,
        boolean unit,
        boolean planned,
        boolean hasObjectives,
        List<Objective> objectives,
        List<MapItem> items)
        implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "title" -> title;
            case "href" -> href;
            case "description" -> description;
            case "minutes" -> minutes;
            case "unit" -> unit;
            case "planned" -> planned;
            case "hasObjectives" -> hasObjectives;
            case "objectives" -> objectives;
            case "items" -> items;
            default -> MISSING;
        };
    }

    /**
     * One thing that readers will be able to do.
     *
     * @param html HTML, to be written with three braces
     */
    public record Objective(String html) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "html" -> html;
                default -> MISSING;
            };
        }
    }
}
