package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that meet on a page keep the contrast of WCAG 2.2 AA, on paper and in the dark. */
class ContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper, 7",
        "ink, sunk, 7",
        "ink, raised, 7",
        "ink, accent-tint, 7",
        "ink, mark, 7",
        "ink-soft, paper, 4.5",
        "ink-soft, sunk, 4.5",
        "ink-soft, raised, 4.5",
        "ink-soft, accent-tint, 4.5",
        "accent, paper, 4.5",
        "accent, sunk, 4.5",
        "accent, raised, 4.5",
        "accent, accent-tint, 4.5",
        "accent, note-tint, 4.5",
        "accent, tip-tint, 4.5",
        "accent, important-tint, 4.5",
        "accent, warning-tint, 4.5",
        "accent, caution-tint, 4.5",
        "accent-strong, accent-tint, 4.5",
        "on-accent, accent, 4.5",
        "on-accent, accent-strong, 4.5",
        "note, note-tint, 4.5",
        "tip, tip-tint, 4.5",
        "tip, sunk, 4.5",
        "paper, tip, 4.5",
        "important, important-tint, 4.5",
        "warning, warning-tint, 4.5",
        "warning, raised, 4.5",
        "caution, caution-tint, 4.5",
        "caution, paper, 4.5",
        "caution, sunk, 4.5",
        "line-strong, paper, 3",
        "line-strong, raised, 3",
        "tok-keyword, sunk, 4.5",
        "tok-type, sunk, 4.5",
        "tok-string, sunk, 4.5",
        "tok-number, sunk, 4.5",
        "tok-comment, sunk, 4.5",
        "tok-function, sunk, 4.5",
        "tok-tag, sunk, 4.5",
        "tok-comment, mark, 4.5",
        "tok-keyword, mark, 4.5",
        "tok-type, mark, 4.5",
        "tok-string, mark, 4.5",
        "tok-number, mark, 4.5",
        "tok-function, mark, 4.5",
        "ink-soft, mark, 4.5",
        "ink, tok-inserted, 7",
        "ink, tok-deleted, 7",
    })
    void coloursAreFarEnoughApart(String text, String ground, double least) throws IOException {
        for (int theme = 0; theme < 2; theme++) {
            Map<String, String> colours = colours(theme);
            assertThat(contrast(colours.get(text), colours.get(ground)))
                    .as(theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, String> colours(int theme) throws IOException {
        Map<String, String> colours = new HashMap<>();
        Matcher found = COLOUR.matcher(Files.readString(Path.of("templates/assets/css/tokens.css")));
        while (found.find()) {
            colours.put(found.group(1), found.group(2 + theme));
        }
        return colours;
    }

    /** The ratio of WCAG 2.2, "contrast ratio". */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
