package org.colloquy.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.colloquy.colour.Colour;
import org.colloquy.colour.Oklch;

/**
 * An accent and what is derived from it, for one theme: colours of one hue.
 *
 * @param accent   links, titles, marks
 * @param strong   a link under the pointer, the current page
 * @param tint     the background of what the mentor says
 * @param line     frames; decoration only
 * @param onAccent the text of buttons
 */
record AccentTones(Colour accent, Colour strong, Colour tint, Colour line, Colour onAccent) {
    /** For text, by WCAG 2.2, criterion 1.4.3; more than the 3 that criterion 1.4.11 asks of marks and outlines. */
    static final double LEAST = 4.5;

    /** On what accents stand: the names of colours in tokens.css. */
    private static final List<String> GROUNDS = List.of(
            "paper", "sunk", "raised", "note-tint", "tip-tint", "important-tint", "warning-tint", "caution-tint");

    private static final double STEP = 1 / 512.0;
    private static final Colour WHITE = new Colour(255, 255, 255);

    /** Two colours that meet, one of which the author did not choose. */
    record Meeting(Colour text, Colour ground, String groundName) {
        double contrast() {
            return text.contrast(ground);
        }
    }

    /** On paper an accent is what its author wrote, whether it can be read or not. */
    static AccentTones light(Colour accent) {
        Oklch seen = Oklch.of(accent);
        return new AccentTones(
                accent,
                seen.at(seen.lightness() * 0.78, seen.chroma()).colour(),
                seen.at(0.945, 0.016).colour(),
                seen.at(0.82, 0.045).colour(),
                readable(accent, seen.at(0.2, 0.03).colour()));
    }

    /** In the dark the same accent is lighter, and less strong as light on black glares. */
    static AccentTones dark(Colour accent, StyleColours colours) {
        Oklch soft = Oklch.of(accent).at(0.8, 0.11);
        AccentTones tones = dark(soft);
        return tones.worst(colours.dark()).isEmpty()
                ? tones
                : nearest(soft, lightness -> dark(soft.at(lightness, soft.chroma())), colours.dark())
                        .orElse(tones);
    }

    private static AccentTones dark(Oklch seen) {
        Colour accent = seen.colour();
        return new AccentTones(
                accent,
                seen.at(Math.min(0.97, seen.lightness() + 0.07), 0.08).colour(),
                seen.at(0.285, 0.028).colour(),
                seen.at(0.44, 0.05).colour(),
                readable(accent, seen.at(0.23, 0.03).colour()));
    }

    private static Colour readable(Colour ground, Colour dark) {
        return ground.contrast(WHITE) >= ground.contrast(dark) ? WHITE : dark;
    }

    /** The accent nearest to one that cannot be read on paper; empty when the theme's backgrounds leave none. */
    static Optional<Colour> nearest(Colour accent, StyleColours colours) {
        Oklch seen = Oklch.of(accent);
        return nearest(
                        seen,
                        lightness -> light(seen.at(lightness, seen.chroma()).colour()),
                        colours.light())
                .map(AccentTones::accent);
    }

    private static Optional<AccentTones> nearest(
            Oklch from, DoubleFunction<AccentTones> tones, Map<String, Colour> colours) {
        for (double away = STEP; away <= 1; away += STEP) {
            Optional<AccentTones> found = Stream.of(from.lightness() - away, from.lightness() + away)
                    .filter(lightness -> lightness >= 0 && lightness <= 1)
                    .map(tones::apply)
                    .filter(each -> each.worst(colours).isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the text is hardest to read; empty when all of it has enough contrast. */
    Optional<Meeting> worst(Map<String, Colour> colours) {
        Stream<Meeting> onGrounds = GROUNDS.stream()
                .flatMap(name ->
                        Optional.ofNullable(colours.get(name))
                                .map(ground -> new Meeting(accent, ground, name))
                                .stream());
        Stream<Meeting> onOwn = Stream.of(
                new Meeting(accent, tint, "accent-tint"),
                new Meeting(strong, tint, "accent-tint"),
                new Meeting(onAccent, accent, "accent"),
                new Meeting(onAccent, strong, "accent-strong"));
        return Stream.concat(onGrounds, onOwn)
                .filter(meeting -> meeting.contrast() < LEAST)
                .min((one, other) -> Double.compare(one.contrast(), other.contrast()));
    }

    /** A tone and what tokens.css calls it, without the two hyphens. */
    record Tone(String name, Colour colour) {}

    /** All of them, in one order for both themes. */
    List<Tone> all() {
        return List.of(
                new Tone("accent", accent),
                new Tone("accent-strong", strong),
                new Tone("accent-tint", tint),
                new Tone("accent-line", line),
                new Tone("on-accent", onAccent));
    }
}
