package org.colloquy.site;

import java.util.List;

/**
 * The contents of the course or of one unit in the side navigation: all of it, or of a long list the part around the page
 * that is read, so that no page grows with the course.
 *
 * @param whole the page that lists everything
 * @param items the lines that are shown
 * @param before how many are left out before them
 * @param after  how many are left out after them
 */
public record NavList(Page whole, List<NavItem> items, int before, int after) {
    /** A longer list is cut. */
    static final int MOST = 40;
    /** How many lines a cut list has, and one more at an end where a single line would be left out. */
    static final int SHOWN = 17;

    public NavList {
        items = List.copyOf(items);
    }

    /** The lines of a list of this size that are shown: from the first up to, and without, the second. */
    record Window(int from, int to) {
        /** @param position of the line that the reader is at */
        static Window of(int size, int position) {
            if (size <= MOST) {
                return new Window(0, size);
            }
            int from = Math.max(0, Math.min(position - SHOWN / 2, size - SHOWN));
            int to = from + SHOWN;
            // a line that says "one more" takes as much room as that one
            return new Window(from == 1 ? 0 : from, to == size - 1 ? size : to);
        }
    }
}
