package org.colloquy.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.colloquy.course.Turn.Part;
import org.colloquy.course.Turn.StageDirection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageDirectionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(laughs) Not exactly.|(laughs)",
                "Well (laughs quietly), yes|(laughs quietly)",
                "Yes. [laughter]|[laughter]",
                "Yes. \\[laughter\\] No|\\[laughter\\]",
                "a [crosstalk 00:10:29] b|[crosstalk 00:10:29]",
                "[audience laughter]|[audience laughter]",
                "(drawing on the board) See?|(drawing on the board)",
                "(Laughs)|(Laughs)",
            })
    void whatHappenedIsAStageDirection(String text, String expected) {
        assertThat(StageDirections.split(text))
                .filteredOn(StageDirection.class::isInstance)
                .extracting(Part::text)
                .containsExactly(expected);
        assertThat(whole(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [University of] Kentucky",
                "[the] system",
                "(in theory) yes",
                "a [laughs](https://example.org)",
                "![laughter](x.png)",
                "[laughs][1]",
                "[laughter]: x",
                "(I like music, you know)",
                "f(x)",
                "(laughs",
                "([laughs",
                "a list (a, b and pause)",
                "(that is more or less what laughing at it means)",
                "",
                "()",
            })
    void otherBracketsArePartOfWhatWasSaid(String text) {
        assertThat(StageDirections.split(text)).noneMatch(StageDirection.class::isInstance);
        assertThat(whole(text)).isEqualTo(text);
    }

    private static String whole(String text) {
        return StageDirections.split(text).stream().map(Part::text).collect(Collectors.joining());
    }
}
