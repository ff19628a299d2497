package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.colour.Colour;

/**
 * The colours that a style sheet gives names to, for a theme that is light or dark: {@code --paper: light-dark(#fff, #111)}.
 * What an author's styles set otherwise is not seen.
 *
 * @param light by name, without the two hyphens
 * @param dark  by name, without the two hyphens
 */
record StyleColours(Map<String, Colour> light, Map<String, Colour> dark) {
    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+)\\s*:\\s*light-dark\\(\\s*([#\\w]+)\\s*,\\s*([#\\w]+)\\s*\\)");

    StyleColours {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
    }

    /** Those of a style sheet; of a name that is given twice, the last. */
    static StyleColours of(byte[] css) {
        Map<String, Colour> light = new HashMap<>();
        Map<String, Colour> dark = new HashMap<>();
        Matcher found = COLOUR.matcher(new String(css, StandardCharsets.UTF_8));
        while (found.find()) {
            String name = found.group(1);
            Colour.of(found.group(2)).ifPresent(colour -> light.put(name, colour));
            Colour.of(found.group(3)).ifPresent(colour -> dark.put(name, colour));
        }
        return new StyleColours(light, dark);
    }
}
