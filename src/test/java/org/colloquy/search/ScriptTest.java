package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "say \"hi\\\" | say \\\"hi\\\\\\\"",
                "ä ß ж ש | ä ß ж ש",
                "入門 € | 入門 €",
                "😀𠮷 | 😀𠮷",
                "a\u2028b\u2029c | a\\u2028b\\u2029c",
                "\ud83d | \\ud83d",
                "a\ude00\ud83d | a\\ude00\\ud83d",
                "\ud83d\ud83d\ude00\ude00 | \\ud83d😀\\ude00",
            })
    void whatCouldEndAStringIsEscaped(String text, String written) {
        Script script = new Script("s").key("k").string(text);
        String file = "colloquySearch.add(\"s\",{\"k\":\"" + written + "\"";
        assertThat(script.length()).isEqualTo(file.length());
        assertThat(new String(script.bytes(), StandardCharsets.UTF_8)).isEqualTo(file + "});\n");
    }

    @Test
    void whatCouldEndALineIsEscaped() {
        assertThat(new String(new Script("a\nb\0c").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("colloquySearch.add(\"a\\u000ab\\u0000c\",{});\n");
    }

    @Test
    void longTextsFit() {
        String text = "ж".repeat(10_000) + "\u2028".repeat(10_000) + "a".repeat(10_000);
        assertThat(new String(new Script("").string(text).bytes(), StandardCharsets.UTF_8))
                .contains(text.replace("\u2028", "\\u2028"));
    }
}
