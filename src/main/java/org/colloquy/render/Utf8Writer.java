package org.colloquy.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as UTF-8. The encoder of the JDK copies every text twice before it looks at it, and a page is made of
 * thousands of small ones.
 */
final class Utf8Writer extends Writer {
    /** How many bytes one UTF-16 unit can take; of a pair that takes four, each half counts for two. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes;
    private int length;
    private char[] chunk = new char[1024];

    /** Half of a character whose other half has not been written yet; 0 when there is none. */
    private char high;

    Utf8Writer(int capacity) {
        bytes = new byte[capacity];
    }

    @Override
    public void write(int c) {
        chunk[0] = (char) c;
        write(chunk, 0, 1);
    }

    @Override
    public void write(String text, int start, int count) {
        if (count > chunk.length && count == text.length() && high == 0 && !endsInHalf(text)) {
            writeWhole(text);
            return;
        }
        for (int at = start; at < start + count; at += chunk.length) {
            int end = Math.min(start + count, at + chunk.length);
            text.getChars(at, end, chunk, 0);
            write(chunk, 0, end - at);
        }
    }

    private static boolean endsInHalf(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    /** A long text is worth the copy that the JDK makes of it. */
    private void writeWhole(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        makeRoomFor(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void makeRoomFor(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public void write(char[] chars, int start, int count) {
        makeRoomFor(count * MOST_BYTES + 1);
        byte[] out = bytes;
        int at = length;
        for (int i = start; i < start + count; i++) {
            char c = chars[i];
            if (c < 0x80 && high == 0) {
                out[at++] = (byte) c;
            } else {
                at = writeRare(c, at);
            }
        }
        length = at;
    }

    /** Half a pair without the other becomes a question mark, as everywhere in Java. */
    private int writeRare(char c, int start) {
        int at = start;
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                return writePair(Character.toCodePoint(first, c), at);
            }
            bytes[at++] = '?';
        }
        if (c < 0x80) {
            bytes[at++] = (byte) c;
        } else if (c < 0x800) {
            bytes[at++] = (byte) (0xC0 | (c >> 6));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[at++] = '?';
        } else {
            bytes[at++] = (byte) (0xE0 | (c >> 12));
            bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[at++] = (byte) (0x80 | (c & 0x3F));
        }
        return at;
    }

    private int writePair(int c, int start) {
        int at = start;
        bytes[at++] = (byte) (0xF0 | (c >> 18));
        bytes[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
        return at;
    }

    /** What was written. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // all is in memory
    }

    @Override
    public void close() {
        // there is nothing to give back
    }
}
