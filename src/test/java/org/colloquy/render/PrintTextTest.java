package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.site.Page;
import org.colloquy.site.Url;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTextTest {
    private static final Map<String, Page> PRINTED =
            Map.of("sharing/the-highway.html", SampleSite.LESSON, "sharing/index.html", SampleSite.UNIT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p id=\"a\">x</p> | <p id=\"sharing/the-highway:a\">x</p>",
                "<p id='a'>x</p> | <p id='sharing/the-highway:a'>x</p>",
                "<h2 id=\"a\">x</h2> | <h3 id=\"sharing/the-highway:a\">x</h3>",
                "<h6>x</h6> | <h6>x</h6>",
                "<hr> | <hr>",
                "<a href=\"#a\">x</a> | <a href=\"#sharing/the-highway:a\">x</a>",
                "<a href=\"index.html\">x</a> | <a href=\"#sharing/index\">x</a>",
                "<a href=\"../sharing/index.html#b%20c\">x</a> | <a href=\"#sharing/index:b%20c\">x</a>",
                "<a href=\"../glossary.html#node\">x</a> | <a href=\"glossary.html#node\">x</a>",
                "<img src=\"lane%20one.svg\" alt=\"a > b\"> | <img src=\"sharing/lane%20one.svg\" alt=\"a > b\">",
                "<a href=\"https://example.org/#a\">x</a> | <a href=\"https://example.org/#a\">x</a>",
                "<a href=\"mailto:a@example.org\">x</a> | <a href=\"mailto:a@example.org\">x</a>",
                "<a href=\"/elsewhere\">x</a> | <a href=\"/elsewhere\">x</a>",
                "<th headers=\"a b\"> | <th headers=\"sharing/the-highway:a sharing/the-highway:b\">",
                "1 < 2 &lt; id=\"a\" | 1 < 2 &lt; id=\"a\"",
                "<!-- <p id=\"a\"> --> | <!-- <p id=\"a\"> -->",
                "<p id=\"a | <p id=\"a",
                "<video controls src=\"a.mp4\"></video> | <video controls src=\"sharing/a.mp4\"></video>",
                "<p data-id=\"a\" title=\"id=1\"> | <p data-id=\"a\" title=\"id=1\">",
                "< | <",
            })
    void tagsAreMadeForThePrintPage(String html, String expected) {
        assertThat(PrintText.of(html, SampleSite.LESSON.url(), new Url("print.html"), PRINTED))
                .isEqualTo(expected);
    }
}
