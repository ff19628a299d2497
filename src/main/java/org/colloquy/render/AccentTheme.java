package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.course.Accent;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/** The theme in the colour of a course: the tones of its accent as a style, and whether they can be read. */
final class AccentTheme {
    private final Accent accent;
    private final StyleColours colours;
    private final AccentTones light;
    private final AccentTones dark;

    /** @param style the style sheet that the accent will be used in, an author's own styles included */
    AccentTheme(Accent accent, byte[] style) {
        this.accent = accent;
        this.colours = StyleColours.of(style);
        this.light = AccentTones.light(accent.colour());
        this.dark = AccentTones.dark(accent.colour(), colours);
    }

    /** The rule that gives the tones their names, made of numbers only and of nothing that an author wrote. */
    byte[] css() {
        StringBuilder css = new StringBuilder("/* The accent of this course. */\n:root {\n");
        for (int i = 0; i < light.all().size(); i++) {
            AccentTones.Tone tone = light.all().get(i);
            css.append("  --")
                    .append(tone.name())
                    .append(": light-dark(")
                    .append(tone.colour().hex())
                    .append(", ")
                    .append(dark.all().get(i).colour().hex())
                    .append(");\n");
        }
        return css.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the accent, at most one thing. */
    Optional<Diagnostic> check() {
        Optional<Diagnostic> onPaper = light.worst(colours.light())
                .map(worst -> problem("", worst, "light")
                        .withHint(AccentTones.nearest(accent.colour(), colours)
                                .map(near -> "use '" + near.hex() + "', the nearest colour that can be read")));
        return onPaper.or(() -> dark.worst(colours.dark())
                .map(worst -> problem(" becomes '" + dark.accent().hex() + "' and", worst, "dark")
                        .withHint("set '--" + worst.groundName() + "' in your styles to a darker colour")));
    }

    private Diagnostic problem(String becomes, AccentTones.Meeting worst, String theme) {
        // cut off, since 4.499 is not 4.5
        double ratio = Math.floor(worst.contrast() * 100) / 100;
        String message = String.format(
                Locale.ROOT,
                "the accent '%s'%s has a contrast of %.2f with '%s' (--%s) in the %s theme, expected 4.5 or more",
                accent.written().text(),
                becomes,
                ratio,
                worst.ground().hex(),
                worst.groundName(),
                theme);
        return accent.written().problem(Rule.LOW_CONTRAST, message);
    }
}
