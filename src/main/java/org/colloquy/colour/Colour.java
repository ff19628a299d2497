package org.colloquy.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An opaque colour of a screen.
 *
 * @param red   sRGB, 0 to 255
 * @param green sRGB, 0 to 255
 * @param blue  sRGB, 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** A colour as CSS writes it: {@code #0a5}, {@code #00aa55}, or one of the names of CSS; nothing else is one. */
    public static Optional<Colour> of(String css) {
        String text = css.strip();
        if (!HEX.matcher(text).matches()) {
            return Optional.ofNullable(NamedColours.BY_NAME.get(text.toLowerCase(Locale.ROOT)));
        }
        String digits = text.length() == 4 ? text.substring(1).replaceAll("[0-9a-fA-F]", "$0$0") : text.substring(1);
        return Optional.of(of(Integer.parseInt(digits, 16)));
    }

    /** The names of CSS for colours, in lower case. */
    public static Set<String> names() {
        return NamedColours.BY_NAME.keySet();
    }

    static Colour of(int rgb) {
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** As CSS reads it: {@code #00aa55}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * How far two colours are apart for those who read one on the other, from 1 to 21: the contrast ratio of WCAG 2.2
     * (<a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">definition</a>).
     */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance of WCAG 2.2, from 0 for black to 1 for white. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The light of a channel, from 0 to 1; the curve of IEC 61966-2-1. */
    static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
