package org.colloquy.markdown.html;

/** Writes texts so that nothing in them is taken for markup. */
public final class Escape {
    private Escape() {}

    /** Appends a text to stand between tags or in a double-quoted attribute. */
    public static void text(StringBuilder out, CharSequence text) {
        text(out, text.toString().toCharArray(), 0, text.length());
    }

    /** Appends a part of a text to stand between tags or in a double-quoted attribute. */
    static void text(StringBuilder out, char[] text, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            if (isSpecial(text[i])) {
                out.append(text, done, i - done);
                character(out, text[i]);
                done = i + 1;
            }
        }
        out.append(text, done, end - done);
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' || c == 0;
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
