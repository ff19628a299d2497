package org.colloquy.read;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that the program brings along: templates, words, scripts. They are read from its jar without a class loader, which
 * would look for each in Java itself first and make an address and a connection for it.
 */
public final class ProgramFiles {
    /** A file that the jar of the program has. */
    private static final String ONE = "templates/built-in.txt";

    private ProgramFiles() {}

    /** Opened once, for as long as the program runs; there is none while it runs from a folder of classes. */
    private static final class Own {
        static final @Nullable ZipFile JAR = open();
    }

    private static @Nullable ZipFile open() {
        String path = System.getProperty("java.class.path", "");
        if (!path.endsWith(".jar") || path.contains(File.pathSeparator)) {
            return null;
        }
        try {
            ZipFile jar = new ZipFile(path);
            if (jar.getEntry(ONE) != null) {
                return jar;
            }
            jar.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content of a file.
     *
     * @param name as in the jar: {@code templates/built-in.txt}
     */
    public static byte[] read(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException("this program lacks its own file " + name));
    }

    /** The content of a file that need not be there. */
    static Optional<byte[]> find(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static @Nullable InputStream stream(String name) throws IOException {
        ZipFile jar = Own.JAR;
        if (jar == null) {
            return ProgramFiles.class.getResourceAsStream("/" + name);
        }
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? null : jar.getInputStream(entry);
    }
}
