package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextsTest {
    @Test
    void aPageIsCutAtItsHeadings() {
        assertThat(texts("""
                        <p>Before.</p>
                        <h2 id="one">One <a class="permalink" href="#one" aria-label="x">#</a></h2>
                        <p>First <em id="two">not a heading</em></p>
                        <h3 class="x" id="a&amp;b">A &amp; b</h3><p>Second</p>""", "", "one", "a&b")).containsExactly("Before.", "First not a heading", "Second");
    }

    @Test
    void aConversationIsCutAtSegmentsAndTurns() {
        assertThat(texts("""
                        <section class="segment" id="s">
                        <h2>Title <a class="permalink" href="#s">#</a></h2>
                        <ol class="turns">
                        <li class="turn turn-start" id="hi"><p class="turn-head"><cite>Anna</cite></p><div><p>Hi!</p></div>
                        <p class="turn-uses">Taken up in <a href="x">X</a></p></li>
                        </ol>
                        </section>""", "", "s", "hi")).containsExactly("", "", "Hi!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>in</b>side | inside",
                "<p>one</p><p>two</p> | one two",
                "one<br>two | one two",
                "a<div class=\"pause\"><label><span>No?</span></label><p>b</p></div> | a b",
                "<td>1</td><td>2</td> | 1 2",
                "a &lt;b&gt; &amp;amp; | a <b> &amp;",
                "&#65;&#x42; &unknown; &#xd800; | AB &unknown; &#xd800;",
                "x<!-- <p>no</p> -->y | xy",
                "a<svg><text>no</text></svg>b <math><mi>x</mi></math> | a b",
                "<i title='a > b' id=\">\">t</i> | t",
                "5 < 6 | 5 < 6",
                "cut <a href=\"x | cut",
                "cut <!-- x | cut",
                "cut & | cut &",
                "&#x1F600;&#128512;a&nbsp;b | 😀😀a b",
                "a<strongest>b</strongest>c<em>d</em> | a b cd",
                "<p class=\"turn-uses\">no</p><p class=\"turn\">yes</p> | yes",
                "<a=\"b\">c</a> | c",
            })
    void whatReadersSeeIsTheText(String html, String text) {
        assertThat(texts(html, "")).containsExactly(text);
    }

    /** The id may be any attribute, but it is one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<h2 class='x' id=\"s\">S</h2>b | a | b",
                "a<h2 id=\"s2\">S2</h2><h2 title=' id=\"s\"' id=\"s\">S</h2>b | a S2 | b",
                "a<h2 title=' id=\"s\"'>T</h2>b | a T b | ''",
                "a<h2 data-id=\"s\">T</h2>b | a T b | ''",
                "a<h2 id=\"s | a | ''",
            })
    void aPlaceBeginsAtItsId(String html, String before, String after) {
        assertThat(texts(html, "", "s")).containsExactly(before, after);
    }

    @Test
    void aPlaceThatIsNotThereHasNoText() {
        assertThat(texts("<p>all</p>", "", "gone", "too")).containsExactly("all", "", "");
    }

    private static List<String> texts(String html, String... ids) {
        List<String> texts = new ArrayList<>();
        List<Place> places = List.of(ids).stream()
                .map(id -> id.isEmpty() ? Place.beginning("Page") : Place.section(id, "Section"))
                .toList();
        PlaceTexts.read(html, places, (place, text, length) -> {
            assertThat(place).isEqualTo(texts.size());
            texts.add(new String(text, 0, length));
        });
        return texts;
    }
}
