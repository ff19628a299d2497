package org.colloquy.render.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void tagsGoAndEntitiesBecomeCharacters() {
        assertThat(
                        PlainText.of(
                                "<p>One <a href=\"a.html?b&amp;c\">two</a>\n&amp;lt; &lt;3&gt; &quot;&#39; AT&T &unknown; end</p>"))
                .isEqualTo("One two &lt; <3> \"' AT&T &unknown; end");
        assertThat(PlainText.of("open <b")).isEqualTo("open");
    }

    @Test
    void firstParagraphIsCutBetweenWords() {
        String html =
                "<p class=\"block-title\">Title</p><p><img src=\"a.png\"></p><p>One two three four</p><p>Five</p>";
        assertThat(PlainText.firstParagraph(html, 100)).isEqualTo("One two three four");
        assertThat(PlainText.firstParagraph(html, 18)).isEqualTo("One two three four");
        assertThat(PlainText.firstParagraph(html, 15)).isEqualTo("One two three…");
        assertThat(PlainText.firstParagraph("<p>分散システム入門</p>", 5)).isEqualTo("分散シス…");
        assertThat(PlainText.firstParagraph("<p>a😀😀</p>", 3)).isEqualTo("a…");
        assertThat(PlainText.firstParagraph("<ul><li>One</li></ul>", 9)).isEmpty();
        assertThat(PlainText.firstParagraph("<p>never closed", 9)).isEmpty();
    }
}
