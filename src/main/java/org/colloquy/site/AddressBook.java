package org.colloquy.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The addresses that readers may have kept of a site: its pages and, on each, its headings, segments and turns.
 *
 * @param places by the address of a page, the ids of the places on it, sorted; former ids that are kept alive are among them
 */
public record AddressBook(SortedMap<Url, List<String>> places) {
    /** What is known of a site that was never built. */
    public static final AddressBook EMPTY = new AddressBook(new TreeMap<>());

    public AddressBook {
        SortedMap<Url, List<String>> copy = new TreeMap<>(places);
        copy.replaceAll((page, ids) -> List.copyOf(ids));
        places = Collections.unmodifiableSortedMap(copy);
    }

    /** Ids as this book keeps them: sorted, each once. */
    public static List<String> sorted(Stream<String> ids) {
        return ids.sorted().distinct().toList();
    }

    /** All addresses of this book and of another. */
    public AddressBook and(AddressBook other) {
        if (other.places.isEmpty()) {
            return this;
        }
        SortedMap<Url, List<String>> all = new TreeMap<>(places);
        for (Map.Entry<Url, List<String>> page : other.places.entrySet()) {
            all.merge(
                    page.getKey(),
                    page.getValue(),
                    (mine, others) -> sorted(Stream.concat(mine.stream(), others.stream())));
        }
        return new AddressBook(all);
    }
}
