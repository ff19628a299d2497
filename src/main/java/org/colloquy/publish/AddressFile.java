package org.colloquy.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Url;

/**
 * The file beside the manifest that remembers which addresses a site had. As text: a line that names the format, then a line
 * for each page and, below it and indented by a space, one for each id on it, all sorted, so that it can be reviewed and
 * merged. It may be carried from folder to folder.
 */
final class AddressFile {
    static final String NAME = SitePath.OWN + "addresses";

    private static final String HEADER = "colloquy-addresses 1";

    private AddressFile() {}

    static byte[] toBytes(AddressBook addresses) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<Url, List<String>> page : addresses.places().entrySet()) {
            text.append(SitePath.toLine(page.getKey().path())).append('\n');
            for (String id : page.getValue()) {
                text.append(' ').append(SitePath.toLine(id)).append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The addresses in a file; none when it is of another kind. A line that is no page of a site is skipped, as the marks
     * that a conflict in git leaves behind.
     */
    static AddressBook read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        SortedMap<Url, List<String>> places = new TreeMap<>();
        if (!text.startsWith(HEADER + "\n") && !text.startsWith(HEADER + "\r\n")) {
            return AddressBook.EMPTY;
        }
        List<String> ids = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith(" ")) {
                SitePath.ofLine(line.substring(1)).ifPresent(ids::add);
            } else if (line.endsWith(".html") || line.endsWith(".htm")) {
                ids = new ArrayList<>();
                Optional<Url> page = SitePath.ofLine(line).map(Url::new);
                if (page.isPresent()) {
                    places.put(page.get(), ids);
                }
            }
        }
        places.replaceAll((page, read) -> AddressBook.sorted(read.stream()));
        return new AddressBook(places);
    }
}
