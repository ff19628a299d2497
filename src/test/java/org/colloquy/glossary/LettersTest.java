package org.colloquy.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void everyCharacterOfScriptsWithoutSpacesIsTold() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Letters.isUnspaced(c) != Letters.Unspaced.SCRIPTS.contains(UnicodeScript.of(c))))
                .isEmpty();
    }

    @Test
    void signsAreNeitherLettersNorSpace() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> Letters.isSign((char) c))
                        .filter(c -> Letters.isSpace(c)
                                || Letters.isWordPart(c)
                                || Character.toUpperCase(c) != c
                                || Character.toLowerCase(c) != c))
                .isEmpty();
    }
}
