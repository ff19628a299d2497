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
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < '\u2028' && c != '"' && c != '\\' && c != '/' && c != '<';
            if (!plain && needsEscape(text, i)) {
                escape(out.append(text, done, i), c);
                done = i + 1;
            }
        }
        return out.append(text, done, text.length()).append('"').toString();
    }

    private static boolean needsEscape(String text, int i) {
        return switch (text.charAt(i)) {
            case '"', '\\', '\u2028', '\u2029' -> true;
            case '/' -> i > 0 && text.charAt(i - 1) == '<';
            case '<' -> i + 1 < text.length() && text.charAt(i + 1) == '!';
            default -> text.charAt(i) < ' ' || isHalf(text, i);
        };
    }

    /** Whether a surrogate stands without its other half, which UTF-8 cannot write. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c)
                && Character.charCount(text.codePointAt(at)) == 1
                && (at == 0 || !Character.isSurrogatePair(text.charAt(at - 1), c));
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"', '\\', '/' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
    }
}
