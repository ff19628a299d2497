package org.colloquy.markdown.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Width and height of image files, read from their headers and remembered for one build. Safe to share between threads. */
public final class ImageSizes {
    /** Enough for the metadata that cameras put before a JPEG's frame header. */
    private static final int HEADER = 256 * 1024;

    private final Map<Path, Optional<Size>> known = new ConcurrentHashMap<>();

    /** In CSS pixels, at least 1. */
    public record Size(int width, int height) {}

    /** The size of an image; absent for a file that is none, or of a kind or in a state that tells no size. */
    public Optional<Size> of(Path file) {
        return known.computeIfAbsent(file, ImageSizes::read);
    }

    private static Optional<Size> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ImageHeader.read(in.readNBytes(HEADER)).filter(size -> size.width() > 0 && size.height() > 0);
        } catch (IOException unreadable) {
            // whoever copies the file will say so
            return Optional.empty();
        }
    }
}
