package org.colloquy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,ABC,0", "title,titel,1", "tags,tag,1", "order,odrer,1", "kitten,sitting,3", "'',ab,2"
    })
    void distanceCountsSlipsOfTheKeyboard(String first, String second, int distance) {
        assertThat(Suggestion.distance(first, second, 9)).isEqualTo(distance);
        assertThat(Suggestion.distance(second, first, 9)).isEqualTo(distance);
    }

    @Test
    void distanceIsCountedUpToItsLimit() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String first = word(random);
            String second = word(random);
            int distance = Suggestion.distance(first, second, 9);
            for (int limit = 0; limit <= 3; limit++) {
                int limited = Suggestion.distance(first, second, limit);
                assertThat(Math.min(limited, limit + 1)).isEqualTo(Math.min(distance, limit + 1));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    void nearestNameIsSuggestedAndTheFirstOfEquals() {
        assertThat(Suggestion.didYouMean("lesson-1", Stream.of("lesson-3", "lesson-2", "other")))
                .contains("did you mean 'lesson-2'?");
        assertThat(Suggestion.nearest("which-lan.md", Stream.of("which-lanes.md", "which-lane.md")))
                .contains("which-lane.md");
    }

    @Test
    void shortWordsNeedToBeNearer() {
        assertThat(Suggestion.nearest("page", Stream.of("tags", "lang"))).isEmpty();
        assertThat(Suggestion.nearest("lagn", Stream.of("tags", "lang"))).contains("lang");
        assertThat(Suggestion.nearest("of", Stream.of("info", "off"))).contains("off");
    }

    @Test
    void farNamesAreNotSuggested() {
        assertThat(Suggestion.didYouMean("teaching", Stream.of("title", "tags")))
                .isEmpty();
        assertThat(Suggestion.didYouMean("title", Stream.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "which-lane,which-lanes",
        "good-morning-to,good-morning-to-you",
        "sharing/the-road,sharing/the-highway",
        "the-very-long-way-round,the-long-way",
        "way,",
        "something-new,",
        "'',"
    })
    void idIsAlsoKnownByItsBeginningOrByHalfOfItsWords(String written, String likely) {
        Stream<String> ids = Stream.of(
                "which-lanes", "good-morning-to-you", "sharing/the-highway", "the-long-way", "a-way-out-of-here");
        assertThat(Suggestion.likely(written, ids).orElse(null)).isEqualTo(likely);
    }
}
