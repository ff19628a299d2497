package org.colloquy.markdown.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.markdown.html.ImageSizes.Size;

/**
 * Reads the size out of the first bytes of an image: PNG (its IHDR chunk), GIF (logical screen), JPEG (frame header),
 * WebP (RIFF chunks VP8, VP8L, VP8X) and SVG.
 */
final class ImageHeader {
    private final byte[] bytes;

    private ImageHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<Size> read(byte[] bytes) {
        return new ImageHeader(bytes).read();
    }

    private Optional<Size> read() {
        if (has(1, "PNG\r\n") && bytes.length >= 24) {
            return size(big(16, 4), big(20, 4));
        }
        if (has(0, "GIF8") && bytes.length >= 10) {
            return size(little(6, 2), little(8, 2));
        }
        if (bytes.length > 2 && big(0, 2) == 0xFFD8) {
            return jpeg();
        }
        if (has(0, "RIFF") && has(8, "WEBP") && bytes.length >= 30) {
            return webp();
        }
        return SvgSize.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<Size> jpeg() {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return size(big(at + 7, 2), big(at + 5, 2));
            }
            boolean fill = marker == 0xFF;
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            at += fill ? 1 : alone ? 2 : 2 + big(at + 2, 2);
        }
        return Optional.empty();
    }

    private Optional<Size> webp() {
        if (has(12, "VP8X")) {
            return size(1 + little(24, 3), 1 + little(27, 3));
        }
        if (has(12, "VP8L")) {
            int bits = little(21, 4);
            return size(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }
        return has(12, "VP8 ") ? size(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF) : Optional.empty();
    }

    private static Optional<Size> size(int width, int height) {
        return Optional.of(new Size(width, height));
    }

    private boolean has(int at, String ascii) {
        if (bytes.length < at + ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int big(int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    private int little(int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}
