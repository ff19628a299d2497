package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermLinksTest {
    private static final String LINK = "<a class=\"term\" href=\"glossary.html#load-balancer\">";

    private final Articles articles = new Articles().term("load", "x").term("load balancer", "x");

    static Stream<Arguments> linked() {
        return Stream.of(
                Arguments.of("a load balancer", "<p>a " + LINK + "load balancer</a></p>"),
                Arguments.of("a load\nbalancer", "<p>a " + LINK + "load\nbalancer</a></p>"),
                Arguments.of("a *load balancer*", "<p>a <em>" + LINK + "load balancer</a></em></p>"),
                Arguments.of(
                        "a load *big* load balancer",
                        "<p>a <a class=\"term\" href=\"glossary.html#load\">load</a>" + " <em>big</em> " + LINK
                                + "load balancer</a></p>"),
                Arguments.of("a load *balancer*", "<p>a " + LINK + "load </a><em>" + LINK + "balancer</a></em></p>"),
                Arguments.of("- load balancer", "<ul>\n<li>" + LINK + "load balancer</a></li>\n</ul>"),
                Arguments.of("::: x\nload balancer\n:::", "<div><p>" + LINK + "load balancer</a></p>\n</div>"));
    }

    static Stream<String> unlinked() {
        return Stream.of(
                "## load balancer",
                "`load balancer`",
                "```\nload balancer\n```",
                "[load balancer](unit/b.md)",
                "![load balancer](https://a.example/x.png)",
                "<!-- load balancer -->",
                "load balancer {.no-glossary}",
                "::: x {.no-glossary}\nload balancer\n:::",
                "<div class=\"a no-glossary\">\n\nload balancer\n\n</div>",
                "load balancer\n: a definition",
                "https://load.example/load-balancer");
    }

    @ParameterizedTest
    @MethodSource("linked")
    void termIsLinked(String markdown, String html) {
        assertThat(articles.html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("unlinked")
    void termIsLeftAlone(String markdown) {
        assertThat(articles.article(markdown).mentions()).isEmpty();
        assertThat(articles.html(markdown)).doesNotContain("class=\"term\"");
    }

    @Test
    void termIsLinkedOnceInEachSection() {
        Article article = articles.article("load, load\n\nload\n\n## A\n\nload\n\n| load |\n|---|\n| load |");

        assertThat(article.html().split("class=\"term\"", -1)).hasSize(3);
        assertThat(article.mentions()).containsExactly(new Mention("load", "", ""), new Mention("load", "a", "A"));
    }

    @Test
    void linkToTheGlossaryCountsAsUse() {
        Article article = articles.article("[it](glossary.md#load) and load");

        assertThat(article.mentions()).containsExactly(new Mention("load", "", ""));
        assertThat(article.html()).doesNotContain("class=\"term\"");
    }

    @Test
    void pageCanOptOut() {
        assertThat(articles.withoutGlossary().article("load").mentions()).isEmpty();
    }

    @Test
    void textAfterAQuietElementIsLinkedAgain() {
        assertThat(articles.html("<div class=\"no-glossary\"><div>\n\nload\n\n</div></div>\n\nload"))
                .containsOnlyOnce("class=\"term\"");
    }
}
