package org.colloquy.render;

import java.util.List;

/**
 * What only a unit has: {@code page.unit} in templates.
 *
 * @param items   its lessons and units in reading order
 * @param minutes how long all of it takes, in words; empty when it has no lessons
 */
public record UnitView(List<MapItem> items, String minutes) implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "items" -> items;
            case "minutes" -> minutes;
            default -> MISSING;
        };
    }
}
