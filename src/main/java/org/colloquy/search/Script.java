package org.colloquy.search;

import java.util.Arrays;

/** One file of the index while it is written: a call of {@code colloquySearch.add} with a name and an object. */
final class Script {
    private static final String HEX = "0123456789abcdef";

    private byte[] out = new byte[1 << 12];
    private int size;
    /** How many bytes there are more than characters. */
    private int more;

    private boolean first = true;

    Script(String name) {
        ascii("colloquySearch.add(");
        string(name);
        ascii(",{");
    }

    /** Begins a member of the object; its value follows. */
    Script key(String name) {
        if (!first) {
            put(',');
        }
        first = false;
        string(name);
        put(':');
        return this;
    }

    Script open() {
        put('[');
        return this;
    }

    /** Ends an array, whose values all end in a comma. */
    Script close() {
        if (out[size - 1] == ',') {
            size--;
        }
        put(']');
        return this;
    }

    Script comma() {
        put(',');
        return this;
    }

    Script number(int value) {
        ascii(Integer.toString(value));
        return this;
    }

    Script string(String text) {
        return string(text.toCharArray(), text.length());
    }

    /** A string literal of pure characters; what could end it or the line is escaped. */
    Script string(char[] text, int length) {
        put('"');
        int at = plain(text, 0, length);
        while (at < length) {
            other(text, at, length);
            at = plain(text, at + 1, length);
        }
        put('"');
        return this;
    }

    /** Writes what is in ASCII and needs no escape, from a place on; returns where it ends. */
    private int plain(char[] text, int from, int length) {
        reserve(length - from);
        byte[] bytes = out;
        int shift = size - from;
        int at = from;
        while (at < length) {
            char c = text[at];
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            bytes[at + shift] = (byte) c;
            at++;
        }
        size = at + shift;
        return at;
    }

    /** Writes a character that is not plain, the whole pair when it is the second one of a pair. */
    private void other(char[] text, int at, int length) {
        char c = text[at];
        if (c == '"' || c == '\\') {
            put('\\');
            put(c);
        } else if (Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(text[at + 1])) {
            // both are written when the other one comes
            return;
        } else if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text[at - 1])) {
            int pair = Character.toCodePoint(text[at - 1], c);
            put(0xf0 | pair >> 18);
            put(0x80 | (pair >> 12 & 0x3f));
            put(0x80 | (pair >> 6 & 0x3f));
            put(0x80 | (pair & 0x3f));
            more += 2;
        } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            ascii("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                put(HEX.charAt((c >> shift) & 0xf));
            }
        } else if (c < 0x800) {
            put(0xc0 | c >> 6);
            put(0x80 | (c & 0x3f));
            more++;
        } else {
            put(0xe0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3f));
            put(0x80 | (c & 0x3f));
            more += 2;
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        reserve(1);
        out[size++] = (byte) b;
    }

    private void reserve(int bytes) {
        if (size + bytes > out.length) {
            out = Arrays.copyOf(out, Math.max(size + bytes, out.length * 2));
        }
    }

    /** How many characters there are so far. */
    int length() {
        return size - more;
    }

    byte[] bytes() {
        ascii("});\n");
        return Arrays.copyOf(out, size);
    }
}
