package org.colloquy.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcTest {
    @Test
    void isWhatUnicodeSaysForEveryCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            for (String before : new String[] {"", "e", "\u00e9", "\u0301"}) {
                String text = before + Character.toString(c);
                assertThat(Nfc.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void composesWhatComesLate() {
        assertThat(Nfc.of("caf\u00e9 cafe\u0301")).isEqualTo("caf\u00e9 caf\u00e9");
    }
}
