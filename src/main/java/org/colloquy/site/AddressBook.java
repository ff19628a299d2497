package org.colloquy.site;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The addresses that readers may have kept of a site: its pages and, on each, its headings, segments and turns.
 *
 * @param places by the address of a page, the ids of the places on it; former ids that are kept alive are among them
 */
public record AddressBook(SortedMap<Url, SortedSet<String>> places) {
    /** What is known of a site that was never built. */
    public static final AddressBook EMPTY = new AddressBook(new TreeMap<>());

    public AddressBook {
        SortedMap<Url, SortedSet<String>> copy = new TreeMap<>();
        places.forEach((page, ids) -> copy.put(page, Collections.unmodifiableSortedSet(new TreeSet<>(ids))));
        places = Collections.unmodifiableSortedMap(copy);
    }

    /** All addresses of this book and of another. */
    public AddressBook and(AddressBook other) {
        SortedMap<Url, SortedSet<String>> all = new TreeMap<>(places);
        for (Map.Entry<Url, SortedSet<String>> page : other.places.entrySet()) {
            all.merge(page.getKey(), page.getValue(), (mine, others) -> {
                SortedSet<String> both = new TreeSet<>(mine);
                both.addAll(others);
                return both;
            });
        }
        return new AddressBook(all);
    }
}
