package org.colloquy.render;

import java.util.List;

/**
 * A unit or lesson on the map of the front page or in the list of a unit.
 *
 * @param title       what it is called
 * @param href        where it leads; empty when it has no page
 * @param description what it is about, or empty
 * @param minutes     how long it takes, in words: {@code 12 min}; empty for units and planned lessons
 * @param unit        whether it is a unit
 * @param planned     whether it is announced and not written yet
 * @param items       what a unit holds
 */
public record MapItem(
        String title,
        String href,
        String description,
        String minutes,
        boolean unit,
        boolean planned,
        List<MapItem> items) {}
