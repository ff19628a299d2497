package org.colloquy.markdown.html;

/** Writes texts so that nothing in them is taken for markup. */
public final class Escape {
    private Escape() {}

    /** Appends a text to stand between tags or in a double-quoted attribute. */
    public static void text(StringBuilder out, CharSequence text) {
        text(out, text, 0, text.length());
    }

    /** Appends a part of a text to stand between tags or in a double-quoted attribute. */
    public static void text(StringBuilder out, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            character(out, text.charAt(i));
        }
    }

    /** A text to stand between tags or in a double-quoted attribute. */
    public static String text(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text(out, text);
        return out.toString();
    }

    /** Appends one character; characters that HTML forbids are replaced, as CommonMark asks for NUL. */
    static void character(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case 0 -> out.append('\uFFFD');
            default -> out.append(c);
        }
    }
}
