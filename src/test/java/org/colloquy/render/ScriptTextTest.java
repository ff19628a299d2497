package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void quotesBackslashesAndLineEndsAreEscaped() {
        assertThat(ScriptText.of("say \"a\\b\"\r\n\tnow")).isEqualTo("\"say \\\"a\\\\b\\\"\\r\\n\\tnow\"");
    }

    @Test
    void scriptElementIsNeitherClosedNorCommentedOut() {
        assertThat(ScriptText.of("<p>a/b</p></script><!-- <script>"))
                .isEqualTo("\"<p>a/b<\\/p><\\/script>\\u003c!-- <script>\"");
    }

    @Test
    void separatorsAndControlCharactersAreEscaped() {
        assertThat(ScriptText.of("a\u2028b\u2029c\u0000d\u001f")).isEqualTo("\"a\\u2028b\\u2029c\\u0000d\\u001f\"");
    }

    @Test
    void halfOfASurrogatePairIsEscapedAndAWholeOneIsNot() {
        assertThat(ScriptText.of("\ud801\udc28 \ud801 \udc28\udc28"))
                .isEqualTo("\"\ud801\udc28 \\ud801 \\udc28\\udc28\"");
    }
}
