package org.colloquy.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes values out of the bytes of a {@link Packer}. They must be whole: a checksum has to say so before. */
public final class Unpacker {
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final List<String> known = new ArrayList<>();

    /** @param bytes a packer's, all of them */
    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** The next value, a number. */
    public int number() {
        return buffer.getInt();
    }

    /** The next value, a number that may be large. */
    public long largeNumber() {
        return buffer.getLong();
    }

    /** The next value, yes or no. */
    public boolean flag() {
        return number() != 0;
    }

    /** The next value, a text; one that came before is the same object. */
    public String text() {
        int head = number();
        if (head < 0) {
            return known.get(~head);
        }
        String text = text(head);
        known.add(text);
        return text;
    }

    /** The next value, a text that was packed as a long one. */
    public String longText() {
        return text(number());
    }

    private String text(int head) {
        int count = head >> 1;
        boolean wide = (head & 1) != 0;
        int start = buffer.position();
        buffer.position(start + (wide ? 2 * count : count));
        return wide ? wide(start, count) : new String(bytes, start, count, StandardCharsets.ISO_8859_1);
    }

    private String wide(int start, int count) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (bytes[start + 2 * i] << 8 | (bytes[start + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    /** The next value, a text that may be missing. */
    public Optional<String> optional() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    /** The next values, as many as were packed together. */
    public <T> List<T> all(Supplier<T> unpack) {
        int count = number();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(unpack.get());
        }
        return values;
    }
}
