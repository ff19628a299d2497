package org.colloquy.colour;

/**
 * A colour by how it is seen. Equal steps look equal, so a colour can become lighter without turning into another one.
 * Numbers and formulas are Björn Ottosson's
 * (<a href="https://bottosson.github.io/posts/oklab/">A perceptual color space for image processing</a>), in the polar form of
 * CSS Color 4.
 *
 * @param lightness from 0 for black to 1 for white
 * @param chroma    how strong it is: 0 for grey, up to 0.32 on a screen
 * @param hue       its angle in radians
 */
public record Oklch(double lightness, double chroma, double hue) {
    /** Less than the eye can tell, and than a channel of 8 bits can hold. */
    private static final double EXACT = 1e-4;

    /** How a colour of the screen is seen. */
    public static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    /** The same hue, as light as this and at most as strong as it was. */
    public Oklch at(double otherLightness, double mostChroma) {
        return new Oklch(otherLightness, Math.min(chroma, mostChroma), hue);
    }

    /** The nearest colour of the screen: where the screen has none so strong, a weaker one of the same hue and lightness. */
    public Colour colour() {
        double weak = 0;
        double strong = chroma;
        if (onScreen(strong)) {
            weak = strong;
        }
        while (strong - weak > EXACT) {
            double middle = (weak + strong) / 2;
            if (onScreen(middle)) {
                weak = middle;
            } else {
                strong = middle;
            }
        }
        double[] light = light(weak);
        return new Colour(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    private boolean onScreen(double withChroma) {
        for (double channel : light(withChroma)) {
            if (channel < -EXACT || channel > 1 + EXACT) {
                return false;
            }
        }
        return true;
    }

    /** The light of red, green and blue; below 0 or above 1 where no screen shows it. */
    private double[] light(double withChroma) {
        double a = withChroma * StrictMath.cos(hue);
        double b = withChroma * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** The inverse of {@link Colour#linear}. */
    private static int channel(double light) {
        double bounded = Math.min(1, Math.max(0, light));
        double value = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * StrictMath.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
