package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes what the encoder of the JDK writes. */
class Utf8WriterTest {
    private static final String SAMPLE = "aé\u0800漢\uFFFD😀\ud83d b\ude00c\u0000\n";

    @Test
    void bytesAreThoseOfTheJdkHoweverTheTextIsCut() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(3000), 0, SAMPLE.length())
                    .collect(StringBuilder::new, (out, i) -> out.append(SAMPLE.charAt(i)), StringBuilder::append)
                    .append('.')
                    .toString();
            Utf8Writer writer = new Utf8Writer(1);
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(round % 2 == 0 ? 3 : 2500));
                write(writer, text, at, end, random.nextInt(4));
                at = end;
            }
            assertThat(writer.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Utf8Writer writer, String text, int start, int end, int way) {
        if (way == 0 && end == start + 1) {
            writer.write(text.charAt(start));
        } else if (way == 1) {
            writer.write(text.toCharArray(), start, end - start);
        } else if (way == 2) {
            writer.write(text.substring(start, end), 0, end - start);
        } else {
            writer.write(text, start, end - start);
        }
    }
}
