package org.colloquy.markdown.math;

import java.util.Set;

/** What of MathML 3 browsers draw (MathML Core, W3C), and the classes for what they do not. */
final class MathCore {
    static final Set<String> ATTRIBUTES = Set.of(
            "accent",
            "accentunder",
            "depth",
            "displaystyle",
            "fence",
            "form",
            "height",
            "largeop",
            "linethickness",
            "lspace",
            "mathbackground",
            "mathcolor",
            "mathsize",
            "maxsize",
            "minsize",
            "movablelimits",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    private MathCore() {}

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
