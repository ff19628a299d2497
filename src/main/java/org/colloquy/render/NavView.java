package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * The ways from one page to others: {@code nav} in templates. Every address is written for the page it stands on.
 *
 * @param root        what leads from this page to the root of the site: empty or {@code ../} as often as needed
 * @param home        the front page
 * @param onHome      whether this is the front page
 * @param glossary    the glossary; empty when the course has none
 * @param dialogues   where conversations are listed, or the only one; empty when the course has none
 * @param print       the whole course on one page; empty when there is no such page
 * @param items       units and lessons, those of the current unit unfolded
 * @param breadcrumbs the pages above this one, from the front page down
 * @param previous    the page before in reading order
 * @param next        the page after in reading order
 */
public record NavView(
        String root,
        String home,
        boolean onHome,
        String glossary,
        String dialogues,
        String print,
        List<Item> items,
        List<Link> breadcrumbs,
        Optional<Link> previous,
        Optional<Link> next) {

    /**
     * A unit or lesson of the side navigation.
     *
     * @param title   what it is called
     * @param href    where it leads; empty for a planned lesson and for a unit without a page
     * @param current whether it is this page
     * @param open    whether what stands below it is shown
     * @param items   what stands below it, when it is open
     */
    public record Item(String title, String href, boolean current, boolean open, List<Item> items) {}
}
