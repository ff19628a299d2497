package org.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.Progress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private long now;
    private final ProgressLine line = line(true, false);

    @Test
    void shortBuildShowsNothing() {
        line.begin(Phase.CONVERTING, 100);
        now = 699;
        line.draw();
        line.close();
        assertThat(screen.size()).isZero();
    }

    @Test
    void phaseWithoutCountShowsItsName() {
        now = 700;
        line.draw();
        assertThat(shown()).isEqualTo("reading");
    }

    @Test
    void countRateAndTimeLeftAreOfThePhaseAtHand() {
        line.begin(Phase.CONVERTING, 5);
        line.step();
        now = 10_000;
        line.begin(Phase.WRITING, 10_000);
        steps(2_500);
        now = 12_000;
        line.draw();
        assertThat(shown()).isEqualTo("writing 2,500 of 10,000, 1,250 a second, 6 s left");
    }

    @Test
    void rateWaitsUntilItMeansSomething() {
        now = 10_000;
        line.begin(Phase.WRITING, 1_000);
        now = 20_000;
        steps(49);
        line.draw();
        assertThat(shown()).isEqualTo("writing 49 of 1,000");
        line.begin(Phase.WRITING, 1_000);
        now = 20_499;
        steps(50);
        line.draw();
        assertThat(shown()).isEqualTo("writing 50 of 1,000");
        now = 20_500;
        line.draw();
        assertThat(shown()).isEqualTo("writing 50 of 1,000, 100 a second, 10 s left");
    }

    @Test
    void eachDrawingErasesTheOneBeforeAndClosingTheLast() {
        now = 1_000;
        line.draw();
        line.draw();
        line.close();
        line.draw();
        assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[Kreading\r\u001b[Kreading\r\u001b[K");
    }

    @Test
    void longestLineStaysOnOneRow() {
        line.begin(Phase.CONVERTING, 9_999_999);
        steps(1_000_000);
        now = 10_000_000;
        line.draw();
        assertThat(shown()).hasSizeLessThan(70);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true"})
    void nothingIsShownInAPipeOrWhenQuiet(boolean live, boolean quiet) {
        try (ProgressLine silent = line(live, quiet)) {
            now = 10_000;
            silent.draw();
        }
        assertThat(screen.size()).isZero();
    }

    private ProgressLine line(boolean live, boolean quiet) {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Terminal(out, out, Path.of(""), Path.of(""), false, live), quiet, () -> now);
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            line.step();
        }
    }

    /** What stands on the screen after the last drawing. */
    private String shown() {
        String all = screen.toString(StandardCharsets.UTF_8);
        return all.substring(all.lastIndexOf("\u001b[K") + 3);
    }
}
