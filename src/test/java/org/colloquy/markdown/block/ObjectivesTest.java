package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.markdown.Article;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a lesson promises stands in it and can stand on other pages. */
class ObjectivesTest {
    @Test
    void itemsOfTheBlockAreObjectivesThatAnyPageCanShow() {
        Article article = LessonFixture.convert("""
                ::: objectives Afterwards you can {#after}
                1. tell *one* `node` from [another](#after) <b onclick="x">b</b>,
                2. and say why.[^1]
                :::

                - No objective.

                ::: objectives
                * The second block, too.
                :::

                [^1]: A note.
                """);
        assertThat(article.objectives())
                .hasSize(3)
                .noneMatch(html -> html.contains("<a ") || html.contains(" id=") || html.contains("onclick"));
        assertThat(article.objectives().get(0)).startsWith("tell <em>one</em> <code>node</code> from another");
        assertThat(article.objectives().get(2)).isEqualTo("The second block, too.");
        assertThat(Jsoup.parse(article.html()).select(".frame-objectives#after li"))
                .hasSize(2);
    }

    @Test
    void termsAndWordsOfObjectivesCountOnce() {
        String items = "- A node is a node.\n- Nodes.\n";
        Article block = LessonFixture.convert("::: objectives\n" + items + ":::\n");
        Article list = LessonFixture.convert(items);
        assertThat(block.words()).isEqualTo(list.words());
        assertThat(block.mentions()).isEqualTo(list.mentions());
    }

    @Test
    void blockWithoutAListPromisesNothing() {
        assertThat(LessonFixture.convert("::: objectives\nJust read.\n:::\n").objectives())
                .isEmpty();
    }
}
