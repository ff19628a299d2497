package org.colloquy.kept;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Packs values into bytes, from which {@link Unpacker} takes them in the same order. Numbers take four or eight bytes, highest
 * first. A text is its length, doubled, and its characters as Latin-1; or, where that does not suffice, its length,
 * doubled and one, and its UTF-16 units as they are, for a message may quote half a pair of surrogates, which no encoding
 * keeps. A text that was packed before is the complement of its number among all texts, so that it takes no more room and
 * is one object again.
 */
public final class Packer {
    private static final int LATIN_1 = 0xFF;

    private final Map<String, Integer> known = new HashMap<>();
    private byte[] bytes = new byte[1 << 14];
    private char[] chars = new char[1 << 12];
    private int length;

    /** Packs a number. */
    public void number(int number) {
        makeRoomFor(Integer.BYTES);
        bytes[length++] = (byte) (number >> 24);
        bytes[length++] = (byte) (number >> 16);
        bytes[length++] = (byte) (number >> 8);
        bytes[length++] = (byte) number;
    }

    /** Packs a number that may be large. */
    public void largeNumber(long number) {
        number((int) (number >> Integer.SIZE));
        number((int) number);
    }

    /** Packs yes or no. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Packs a text that may come again. */
    public void text(String text) {
        Integer before = known.putIfAbsent(text, known.size());
        if (before == null) {
            longText(text);
        } else {
            number(~before);
        }
    }

    /** Packs a text that is too long to look whether it came before. */
    public void longText(String text) {
        int count = text.length();
        if (chars.length < count) {
            chars = new char[count];
        }
        text.getChars(0, count, chars, 0);
        makeRoomFor(Integer.BYTES + 2 * count);
        int start = length;
        length += Integer.BYTES;
        boolean wide = !addNarrow(count);
        if (wide) {
            addWide(count);
        }
        int end = length;
        length = start;
        number(2 * count + (wide ? 1 : 0));
        length = end;
    }

    /** Adds the first characters as Latin-1, or nothing where they are more than that. */
    private boolean addNarrow(int count) {
        byte[] out = bytes;
        char[] in = chars;
        int start = length;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            char c = in[i];
            out[start + i] = (byte) c;
            bits |= c;
        }
        boolean fits = bits <= LATIN_1;
        length += fits ? count : 0;
        return fits;
    }

    private void addWide(int count) {
        byte[] out = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            out[at++] = (byte) (chars[i] >> 8);
            out[at++] = (byte) chars[i];
        }
        length = at;
    }

    /** Packs a text that may be missing. */
    public void optional(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    /** Packs as many values as there are. */
    public <T> void all(Collection<T> values, Consumer<T> pack) {
        number(values.size());
        values.forEach(pack);
    }

    private void makeRoomFor(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
        }
    }

    /** What was packed; begins anew. */
    public byte[] take() {
        byte[] packed = Arrays.copyOf(bytes, length);
        known.clear();
        length = 0;
        return packed;
    }
}
