package org.colloquy.search;

import java.nio.charset.StandardCharsets;

/** One file of the index while it is written: a call of {@code colloquySearch.add} with a name and an object. */
final class Script {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out;
    private boolean first = true;

    Script(String name) {
        out = new StringBuilder(1024);
        out.append("colloquySearch.add(");
        string(name);
        out.append(",{");
    }

    /** Begins a member of the object; its value follows. */
    Script key(String name) {
        out.append(first ? "" : ",");
        first = false;
        string(name);
        out.append(':');
        return this;
    }

    Script open() {
        out.append('[');
        return this;
    }

    /** Ends an array, whose values all end in a comma. */
    Script close() {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(']');
        return this;
    }

    Script comma() {
        out.append(',');
        return this;
    }

    Script number(int value) {
        out.append(value);
        return this;
    }

    /** A string literal of pure characters; what could end it or the line is escaped. */
    Script string(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xf));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    private static boolean isPaired(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** How many characters there are so far. */
    int length() {
        return out.length();
    }

    byte[] bytes() {
        return (out + "});\n").getBytes(StandardCharsets.UTF_8);
    }
}
