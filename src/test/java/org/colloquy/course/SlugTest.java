package org.colloquy.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Load balancing, load-balancing",
        "C++ & you, c-you",
        "Isn't that just copying?, isnt-that-just-copying",
        "Isn’t it, isnt-it",
        "  --a_b--  , a-b",
        "Größe & Café, größe-café",
        "负载 均衡, 负载-均衡",
        "Cafe\u0301, café",
        "हिन्दी, हिन्दी",
        "\uD835\uDD38x, \uD835\uDD38x",
        "?!, ''",
        "'', ''",
    })
    void slugIsWordsWithHyphens(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "C++ & C#, c--c",
        "Which lane?, which-lane",
        "snake_case - x, snake_case---x",
        "  Two  spaces , two--spaces",
        "1. Über, 1-über",
        "!!, ''",
    })
    void headingIdsAreThoseOfCodeHosts(String text, String id) {
        assertThat(Slug.ofHeading(text)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Think of it like a highway system. If, 7, think-of-it-like-a-highway-system",
        "Yes., 7, yes",
        "one two, 1, one",
        "one two, 2, one-two",
        "..., 3, ''",
    })
    void turnsAreNamedByTheirFirstWords(String text, int words, String id) {
        assertThat(Slug.ofFirstWords(text, words)).isEqualTo(id);
    }

    @Test
    void slugsDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slug.of("TITLE I")).isEqualTo("title-i");
            assertThat(Slug.ofHeading("TITLE I")).isEqualTo("title-i");
        } finally {
            Locale.setDefault(before);
        }
    }
}
