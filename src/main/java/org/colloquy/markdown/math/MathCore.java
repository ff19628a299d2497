package org.colloquy.markdown.math;

import java.util.Map;
import java.util.Set;

/** What of MathML 3 browsers draw (MathML Core, W3C), and the classes for what they do not. */
final class MathCore {
    private static final Set<String> EVERYWHERE =
            Set.of("displaystyle", "mathbackground", "mathcolor", "mathsize", "scriptlevel");

    private static final Set<String> ON_OPERATORS = Set.of(
            "fence",
            "form",
            "largeop",
            "lspace",
            "maxsize",
            "minsize",
            "movablelimits",
            "rspace",
            "separator",
            "stretchy",
            "symmetric");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "mo", ON_OPERATORS,
            "mfrac", Set.of("linethickness"),
            "mover", Set.of("accent"),
            "munder", Set.of("accentunder"),
            "munderover", Set.of("accent", "accentunder"),
            "mspace", Set.of("width", "height", "depth"),
            "mpadded", Set.of("width", "height", "depth", "lspace", "voffset"));

    private MathCore() {}

    static boolean allows(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    static String enclosure(String notation) {
        return switch (notation) {
            case "box" -> "math-box";
            case "updiagonalstrike", "downdiagonalstrike", "updiagonalstrike downdiagonalstrike" -> "math-cancel";
            case "horizontalstrike" -> "math-strike";
            default -> "math-enclosed";
        };
    }

    /** Columns are centred but for those that the attribute's list of words says otherwise; the last one goes on. */
    static String alignment(String columnalign, int column) {
        return switch (entry(columnalign, column)) {
            case "left" -> "math-left";
            case "right" -> "math-right";
            default -> "";
        };
    }

    static String line(String lines, int index, String name) {
        String line = entry(lines, index);
        return line.equals("solid") || line.equals("dashed") ? name : "";
    }

    private static String entry(String words, int index) {
        String[] entries = words.strip().split(" ", -1);
        return index < 0 || index >= entries.length ? "" : entries[index];
    }
}
