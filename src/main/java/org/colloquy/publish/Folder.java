package org.colloquy.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The output folder on disk. Nothing outside of it is ever touched: paths are checked by {@link SitePath}, and no
 * symbolic link below it is followed. Safe to share between threads.
 */
final class Folder {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** The most bytes that are handed over to the system at once, since the JDK keeps as much memory for it in each thread. */
    private static final int PIECE = 1 << 16;

    private final Path root;
    private final Set<Path> entered = ConcurrentHashMap.newKeySet();

    /** @param root an existing folder; it may itself be reached through a link, for the author named it */
    Folder(Path root) {
        this.root = root.toString().isEmpty() ? root.resolve(".") : root;
    }

    Path root() {
        return root;
    }

    private static Optional<BasicFileAttributes> look(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a file as a whole: a reader, or the next build after a crash, sees the old bytes or the new ones.
     *
     * @param path below the root, as {@link SitePath} has it
     */
    void replace(String path, Content content) throws IOException {
        Path file = root.resolve(path);
        Path whole = temporary(path);
        boolean moved = false;
        try {
            write(whole, content);
            move(whole, file);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(whole);
            }
        }
    }

    /** A file that is already there is what a killed build has left. */
    private static void write(Path whole, Content content) throws IOException {
        try {
            content.writeTo(whole);
        } catch (FileAlreadyExistsException e) {
            Files.delete(whole);
            content.writeTo(whole);
        }
    }

    private static void move(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a new file; fails when it exists. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;

        /** These bytes, nearly always in one piece, where {@link Files#write} calls the system for every 8 kB. */
        static Content of(byte[] bytes) {
            return file -> {
                try (FileChannel out = FileChannel.open(file, NEW)) {
                    for (int at = 0; at < bytes.length; ) {
                        at += out.write(ByteBuffer.wrap(bytes, at, Math.min(PIECE, bytes.length - at)));
                    }
                }
            };
        }
    }

    /**
     * Where a file is prepared: beside it, under a name that a later build can work out again.
     *
     * @param path below the root
     */
    Path temporary(String path) {
        String digits = Fingerprint.of(path.getBytes(StandardCharsets.UTF_8)).digits();
        return root.resolve(path.substring(0, path.lastIndexOf('/') + 1) + SitePath.OWN + digits + ".tmp");
    }

    /** Clears away what a killed build has left of the file at a path below the root. */
    void deleteTemporary(String path) throws IOException {
        Path whole = temporary(path);
        if (find(whole).isPresent()) {
            Files.delete(whole);
        }
    }

    /** Makes the folder of a file. Throws when a link or a file stands in its place. */
    void makeFolderOf(Path file) throws IOException {
        Path folder = folderOf(file);
        if (folder.equals(root) || entered.contains(folder)) {
            return;
        }
        makeFolderOf(folder);
        Optional<BasicFileAttributes> found = look(folder);
        if (found.isEmpty()) {
            Files.createDirectories(folder);
        } else if (!found.get().isDirectory()) {
            throw new PublishException("'" + folder + "' must be a folder; remove it or choose another output folder");
        }
        entered.add(folder);
    }

    /** The folder that holds a file below the root; there always is one. */
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** What stands at a path that is reached through real folders only; nothing when there is nothing. */
    Optional<BasicFileAttributes> find(Path file) throws IOException {
        Path parent = folderOf(file);
        boolean reached = parent.equals(root)
                || entered.contains(parent)
                || find(parent).map(BasicFileAttributes::isDirectory).orElse(false);
        return reached ? look(file) : Optional.empty();
    }

    /**
     * Deletes a file, and the folders below {@code top} that are empty without it. Links, and what lies behind them,
     * stay.
     */
    boolean delete(Path file, Path top) throws IOException {
        if (!find(file).map(BasicFileAttributes::isRegularFile).orElse(false)) {
            return false;
        }
        Files.delete(file);
        for (Path folder = folderOf(file); !folder.equals(top); folder = folderOf(folder)) {
            if (!deleteIfEmpty(folder)) {
                break;
            }
            entered.remove(folder);
        }
        return true;
    }

    static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
