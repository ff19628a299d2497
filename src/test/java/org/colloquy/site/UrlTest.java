package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTest {
    private static final String SIGNS = "ab/éß日 %#?:;&=+@'\"<>[]{}|^`\\~.-_!$()*,\u00a0\u202e😀";

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "a/b.html, index.html, a/b.html",
        "index.html, a/b.html, ../index.html",
        "a/c.html, a/b.html, c.html",
        "ab/c.html, a/b.html, ../ab/c.html",
        "a/x/c.html, a/y/z/b.html, ../../x/c.html",
        "a b/ü.html, index.html, a%20b/ü.html",
        "100%.html, index.html, 100%25.html",
        "what?#.png, a.html, what%3F%23.png",
        "a:b.html, index.html, ./a:b.html",
        "a/c:d.html, a/b.html, ./c:d.html",
        "a:b/c.html, x/y.html, ../a:b/c.html",
    })
    void pagesLinkRelatively(String to, String from, String link) {
        assertThat(new Url(to).relativeTo(new Url(from))).isEqualTo(link);
    }

    @Test
    void everyRelativeLinkLeadsBack() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            Url from = url(random);
            Url to = url(random);
            URI page = URI.create(from.below("https://example.org/docs/"));
            URI resolved = page.resolve(to.relativeTo(from));
            assertThat(resolved.getPath()).as("%s from %s", to, from).isEqualTo("/docs/" + to.path());
            assertThat(resolved.getRawQuery()).isNull();
            assertThat(resolved.getRawFragment()).isNull();
        }
    }

    @Test
    void anchorOnTheSamePageIsOnlyAnAnchor() {
        Url page = new Url("a/b.html");
        assertThat(page.relativeTo(page, "which lane")).isEqualTo("#which%20lane");
        assertThat(page.relativeTo(page, "")).isEqualTo("b.html");
        assertThat(page.relativeTo(new Url("index.html"), "x")).isEqualTo("a/b.html#x");
    }

    private static Url url(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder path = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            path.append(part == 0 ? "" : "/").append((char) ('a' + random.nextInt(2)));
            for (int i = random.nextInt(3); i > 0; i--) {
                int sign = signs[random.nextInt(signs.length)];
                path.appendCodePoint(sign == '/' ? '-' : sign);
            }
        }
        return new Url(path.toString());
    }
}
