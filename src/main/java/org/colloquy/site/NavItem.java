package org.colloquy.site;

import java.util.Optional;

/**
 * A line of the side navigation.
 *
 * @param url     where it leads; empty for a lesson that is planned and not written yet
 * @param current whether it is the page that is read
 * @param inside  what is in a unit around the page that is read; empty for all else, which is closed
 */
public record NavItem(String title, Optional<Url> url, boolean current, Optional<NavList> inside) {}
