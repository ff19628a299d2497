package org.colloquy.read;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of the course that is not hidden.
 *
 * @param path relative to the course, with {@code /}
 * @param file where it lies on disk
 */
record SourceFile(String path, Path file) {
    /** The folder it lies in; empty for the course itself. */
    String folder() {
        return FileName.folderOf(path);
    }

    /** The last part of its path. */
    String name() {
        return FileName.lastOf(path);
    }

    boolean isMarkdown() {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
