package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.colour.Colour;
import org.colloquy.colour.Oklch;
import org.colloquy.course.Accent;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.site.Url;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One accent, whatever it is, becomes tones that can be read in the light and in the dark. */
class AccentThemeTest {
    private static byte[] style;
    private static StyleColours colours;

    @BeforeAll
    static void readTokens() throws IOException {
        style = Files.readAllBytes(Path.of("templates/assets/css/tokens.css"));
        colours = StyleColours.of(style);
    }

    static Stream<String> names() {
        return Colour.names().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyColourCanBeReadInTheDark(String name) {
        AccentTones dark = AccentTones.dark(colour(name), colours);
        assertThat(dark.worst(colours.dark())).isEmpty();
        assertTextOnTint(dark, colours.dark());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyColourHasANearOneThatCanBeReadInTheLight(String name) {
        Colour near = AccentTones.nearest(colour(name), colours).orElseThrow();
        assertThat(theme(near).check()).isEmpty();
        assertTextOnTint(AccentTones.light(near), colours.light());
    }

    private static void assertTextOnTint(AccentTones tones, Map<String, Colour> named) {
        assertThat(named.get("ink").contrast(tones.tint())).isGreaterThan(7);
        assertThat(named.get("ink-soft").contrast(tones.tint())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold", "hotpink", "lime", "silver", "#1e90ff"})
    void hintNamesTheNearestColour(String written) {
        Diagnostic problem = theme(colour(written)).check().orElseThrow();
        Colour near = AccentTones.nearest(colour(written), colours).orElseThrow();
        assertThat(problem.hint()).contains("use '" + near.hex() + "', the nearest colour that can be read");
        Oklch seen = Oklch.of(near);
        Colour nearer = seen.at(seen.lightness() + 1 / 64.0, seen.chroma()).colour();
        assertThat(theme(nearer).check()).as("a colour still nearer").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6457", "#8a1c3b", "#1d4ed8", "rebeccapurple", "black"})
    void colourThatCanBeReadStaysAsItIs(String written) {
        assertThat(theme(colour(written)).check()).isEmpty();
        assertThat(css(written))
                .contains("--accent: light-dark(" + colour(written).hex() + ", #");
    }

    /** The browser reads them all, and what stands in the sheet is numbers and names of our own. */
    @Test
    void styleGivesEachToneItsName() {
        assertThat(css("teal"))
                .matches(
                        "/\\* [\\w .]+ \\*/\n:root \\{\n(  --[a-z-]+: light-dark\\(#[0-9a-f]{6}, #[0-9a-f]{6}\\);\n){5}}\n");
        assertThat(StyleColours.of(css("teal").getBytes(StandardCharsets.UTF_8)).light())
                .containsOnlyKeys("accent", "accent-strong", "accent-tint", "accent-line", "on-accent");
    }

    @Test
    void backgroundsAreThoseOfTheAuthorsStyles(@TempDir Path folder) throws IOException {
        Path css = Files.createDirectories(folder.resolve("assets/css")).resolve("brand.css");
        Files.writeString(css, ":root { --sunk: light-dark( #777, DarkSlateGray ) }");
        AccentTheme theme = ThemeFiles.theme(Templates.read(folder), accent(colour("teal")));
        assertThat(theme.check().orElseThrow().message()).contains("'#777777' (--sunk) in the light theme");
    }

    @Test
    void accentStandsBetweenTheTokensAndTheAuthorsStyles(@TempDir Path folder) throws IOException {
        Path css = Files.createDirectories(folder.resolve("assets/css")).resolve("brand.css");
        Files.writeString(css, ":root { --accent: red }");
        assertThat(text(ThemeFiles.of(Templates.read(folder), Optional.of(accent(colour("teal"))))))
                .containsSubsequence("--accent: light-dark(#0b6457", "--accent: light-dark(#008080", "--accent: red");
        assertThat(text(ThemeFiles.of(Templates.read(folder), Optional.empty())))
                .doesNotContain("accent of this course");
    }

    private static String text(Map<Url, byte[]> files) {
        return new String(files.get(new Url("theme/style.css")), StandardCharsets.UTF_8);
    }

    private static String css(String written) {
        return new String(theme(colour(written)).css(), StandardCharsets.UTF_8);
    }

    private static AccentTheme theme(Colour colour) {
        return new AccentTheme(accent(colour), style);
    }

    private static Accent accent(Colour colour) {
        SourceText source = SourceText.of("course/course.yml", "accent: " + colour.hex());
        return new Accent(colour, new Written(colour.hex(), source, 8, 15));
    }

    private static Colour colour(String css) {
        return Colour.of(css).orElseThrow();
    }
}
