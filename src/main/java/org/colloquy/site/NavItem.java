package org.colloquy.site;

import java.util.List;
import java.util.Optional;

/**
 * A line of the side navigation.
 *
 * @param url      where it leads; empty for a lesson that is planned and not written yet
 * @param current  whether it is the page that is read
 * @param open     whether it is a unit around the page that is read, so that what is in it is shown
 * @param children what is in an open unit; empty for all else
 */
public record NavItem(String title, Optional<Url> url, boolean current, boolean open, List<NavItem> children) {
    public NavItem {
        children = List.copyOf(children);
    }
}
