package org.colloquy.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notes each file before it is written and is deleted when the build is done. Found by the next build, it tells what a
 * killed build may have written: files that are ours and whose content the manifest does not know.
 */
final class Journal implements AutoCloseable {
    static final String NAME = SitePath.OWN + "journal";

    private final Path file;
    private @Nullable FileChannel channel;

    Journal(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The paths that a killed build noted. A last line without its end was cut off before its file was touched. */
    Set<String> read() throws IOException {
        Set<String> paths = new TreeSet<>();
        if (exists()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
                SitePath.ofLine(line).filter(path -> !path.isEmpty()).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** Notes a path; it has reached the system when this returns. */
    synchronized void add(String path) throws IOException {
        if (channel == null) {
            channel = open();
        }
        ByteBuffer line = ByteBuffer.wrap((SitePath.toLine(path) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    /** Opens the file at the end of its last whole line, so that no half path is ever completed to another one. */
    private FileChannel open() throws IOException {
        FileChannel opened = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        opened.truncate(end).position(end);
        return opened;
    }

    synchronized void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
