package org.colloquy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Url;
import org.junit.jupiter.api.Test;

class AddressFileTest {
    @Test
    void whatIsWrittenIsReadBack() {
        AddressBook book = book(Map.of(
                "a.html", ids(),
                "b/ä b.html", ids("50%", "a b", "line\nend", " space", "ü"),
                "old.htm", ids("x")));
        assertThat(AddressFile.read(AddressFile.toBytes(book))).isEqualTo(book);
    }

    @Test
    void marksOfAConflictAreSkipped() {
        AddressBook read = read("""
                colloquy-addresses 1
                <<<<<<< HEAD
                a.html
                 one
                =======
                 two
                >>>>>>> other
                 three
                """);
        assertThat(read).isEqualTo(book(Map.of("a.html", ids("one", "two", "three"))));
    }

    @Test
    void otherFileIsNone() {
        assertThat(read("a.html\n one\n")).isEqualTo(AddressBook.EMPTY);
        assertThat(read("")).isEqualTo(AddressBook.EMPTY);
        assertThat(read("colloquy-addresses 1\n one\n%zz.html\n two\n")).isEqualTo(AddressBook.EMPTY);
    }

    private static AddressBook read(String text) {
        return AddressFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AddressBook book(Map<String, List<String>> places) {
        TreeMap<Url, List<String>> byUrl = new TreeMap<>();
        places.forEach((path, ids) -> byUrl.put(new Url(path), ids));
        return new AddressBook(byUrl);
    }

    private static List<String> ids(String... ids) {
        return AddressBook.sorted(Arrays.stream(ids));
    }
}
