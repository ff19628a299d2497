package org.colloquy.read;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Locale;

/**
 * A file that is not hidden, found but not read.
 *
 * @param path     relative to the course or to the templates, with {@code /}
 * @param file     where it lies on disk
 * @param size     in bytes
 * @param modified when it was last written, as the disk says
 */
public record SourceFile(String path, Path file, long size, FileTime modified) {
    /** Their order in a course. A plain lambda, since those of {@code Comparator.comparing} are made anew at each start. */
    static final Comparator<SourceFile> BY_PATH = (a, b) -> a.path().compareTo(b.path());

    /** As {@code equals}, which a record has to put together first when it is asked once. */
    boolean isSame(SourceFile other) {
        return path.equals(other.path)
                && file.equals(other.file)
                && size == other.size
                && modified.equals(other.modified);
    }

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
