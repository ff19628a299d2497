package org.colloquy.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class MarkedLinesTest {
    @Test
    void tokenOverALineEndIsCutSoThatElementsNest() {
        BitSet second = new BitSet();
        second.set(2);
        StringBuilder out = new StringBuilder();

        MarkedLines.write(out, "a <span class=\"tok-comment\">/*\nb\n*/</span> c\n", second);

        assertThat(out)
                .hasToString("a <span class=\"tok-comment\">/*\n"
                        + "</span><span class=\"line-mark\"><span class=\"tok-comment\">b</span></span>"
                        + "<span class=\"tok-comment\">\n*/</span> c\n");
    }
}
