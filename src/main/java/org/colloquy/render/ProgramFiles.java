package org.colloquy.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that the program brings along: in its jar, or in a folder of classes while it is worked on. A class loader would
 * make an address and a connection for each, which takes ten times as long as to read it.
 */
final class ProgramFiles implements AutoCloseable {
    private final Path program;
    private final @Nullable ZipFile jar;

    private ProgramFiles(Path program, @Nullable ZipFile jar) {
        this.program = program;
        this.jar = jar;
    }

    static ProgramFiles open() throws IOException {
        try {
            Path program = Path.of(ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ProgramFiles(program, Files.isDirectory(program) ? null : new ZipFile(program.toFile()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** @param name as in the jar: {@code templates/built-in.txt} */
    byte[] read(String name) throws IOException {
        if (jar == null) {
            return Files.readAllBytes(program.resolve(name));
        }
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException("this program lacks its own file " + name);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
