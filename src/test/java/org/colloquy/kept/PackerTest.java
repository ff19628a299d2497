package org.colloquy.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "na\u00efve \u00ff",
                "\u0100",
                "\u2019 and \ud83d\ude00",
                "half a pair: \ud83d",
                "\udc00 the other half",
                "\0\uffff"
            })
    void textsComeBackAsTheyWere(String text) {
        Packer out = new Packer();
        out.text(text);
        out.longText(text.repeat(10_000));
        out.number(7);
        Unpacker in = new Unpacker(out.take());

        assertThat(in.text()).isEqualTo(text);
        assertThat(in.longText()).isEqualTo(text.repeat(10_000));
        assertThat(in.number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1L << 31, -(1L << 31) - 1, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789ABCDEFL})
    void numbersComeBackAsTheyWere(long number) {
        Packer out = new Packer();
        out.largeNumber(number);
        out.number((int) number);
        Unpacker in = new Unpacker(out.take());

        assertThat(in.largeNumber()).isEqualTo(number);
        assertThat(in.number()).isEqualTo((int) number);
    }

    @Test
    void textThatComesAgainTakesNoRoomAndIsOneObject() {
        Packer out = new Packer();
        out.text("first");
        out.text("a line that is endless ".repeat(1_000));
        int once = out.take().length;
        out.text("first");
        for (int i = 0; i < 100; i++) {
            out.text("a line that is endless ".repeat(1_000));
        }
        byte[] packed = out.take();
        assertThat(packed).hasSize(once + 99 * Integer.BYTES);

        Unpacker in = new Unpacker(packed);
        assertThat(in.text()).isEqualTo("first");
        String line = in.text();
        assertThat(in.text()).isSameAs(line);
    }
}
