package org.colloquy.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "#0a5, #00aa55",
        "#00AA55, #00aa55",
        "teal, #008080",
        "RebeccaPurple, #663399",
        "' tan ', #d2b48c",
    })
    void colourIsReadAsCssWritesIt(String css, String hex) {
        assertThat(Colour.of(css)).map(Colour::hex).contains(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#12",
                "#1234",
                "#12345",
                "#1234567",
                "#12345678",
                "#ggg",
                "teel",
                "rgb(0 0 0)",
                "currentColor",
                "transparent",
                "red;}",
                "#fff;}",
                "#fff /* */",
                "var(--ink)",
                "url(#fff)",
                "#fff\u0000",
                "#\u0661\u0661\u0661",
            })
    void nothingElseIsAColour(String css) {
        assertThat(Colour.of(css)).isEmpty();
    }

    @Test
    void cssHasItsNamesForColours() {
        assertThat(Colour.names()).hasSize(148).allMatch(name -> name.matches("[a-z]+"));
    }

    @Test
    void channelsAreBytes() {
        assertThatThrownBy(() -> new Colour(0, 256, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Colour(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Figures that WebAIM's contrast checker gives as well; #767676 is known as the lightest grey that AA takes on white. */
    @ParameterizedTest
    @CsvSource({"#000, #fff, 21", "#fff, #fff, 1", "#767676, #fff, 4.54", "#777, #fff, 4.47", "#f00, #fff, 3.99"})
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.01));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.01));
    }

    /** The coordinates that browsers print for these colours, from CSS Color 4. */
    @ParameterizedTest
    @CsvSource({
        "#fff, 1, 0, 0",
        "#000, 0, 0, 0",
        "#f00, 0.62796, 0.25768, 29.234",
        "#0f0, 0.86644, 0.29483, 142.495",
        "#00f, 0.45201, 0.31321, 264.052",
    })
    void colourIsSeenAsCssSays(String css, double lightness, double chroma, double degrees) {
        Oklch seen = Oklch.of(colour(css));
        assertThat(seen.lightness()).isCloseTo(lightness, within(1e-4));
        assertThat(seen.chroma()).isCloseTo(chroma, within(1e-4));
        if (chroma > 0) {
            assertThat((Math.toDegrees(seen.hue()) + 360) % 360).isCloseTo(degrees, within(0.01));
        }
    }

    @Test
    void aColourThatIsSeenIsTheSameColour() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Colour colour = Colour.of(random.nextInt(1 << 24));
            assertThat(Oklch.of(colour).colour()).isEqualTo(colour);
        }
    }

    @Test
    void whatNoScreenShowsBecomesWeakerAndKeepsItsHueAndLightness() {
        Oklch tooStrong = new Oklch(0.9, 0.4, Oklch.of(colour("blue")).hue());
        Oklch shown = Oklch.of(tooStrong.colour());
        assertThat(shown.chroma()).isBetween(0.01, 0.1);
        assertThat(shown.lightness()).isCloseTo(0.9, within(0.01));
        assertThat(shown.hue()).isCloseTo(tooStrong.hue(), within(0.1));
    }

    private static Colour colour(String css) {
        return Colour.of(css).orElseThrow();
    }
}
