package org.colloquy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    @Test
    void everyCharacterOfScriptsWithoutSpacesIsTold() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Letters.isUnspaced(c) != UNSPACED.contains(UnicodeScript.of(c))))
                .isEmpty();
    }

    @Test
    void signsAreNeitherLettersNorSpace() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> FoldedText.isSign((char) c))
                        .filter(c -> Letters.isSpace(c)
                                || Letters.isWordPart(c)
                                || Character.toUpperCase(c) != c
                                || Character.toLowerCase(c) != c))
                .isEmpty();
    }
}
