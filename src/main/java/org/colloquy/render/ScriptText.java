package org.colloquy.render;

/**
 * Writes a text as a string literal that means the same in JSON (RFC 8259, section 7) and in scripts of every age: before
 * ES2019 a literal could not hold the separators U+2028 and U+2029. It can also stand inside of a script element, because
 * it neither closes it nor opens a comment there.
 */
final class ScriptText {
    private ScriptText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '/' -> out.append(i > 0 && text.charAt(i - 1) == '<' ? "\\/" : "/");
                case '\u2028', '\u2029' -> escape(out, c);
                default -> {
                    boolean marksUp = c == '<' && i + 1 < text.length() && text.charAt(i + 1) == '!';
                    if (c < ' ' || marksUp || isHalf(text, i)) {
                        escape(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Whether a surrogate stands without its other half, which UTF-8 cannot write. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c)
                && Character.charCount(text.codePointAt(at)) == 1
                && (at == 0 || !Character.isSurrogatePair(text.charAt(at - 1), c));
    }

    private static void escape(StringBuilder out, char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
