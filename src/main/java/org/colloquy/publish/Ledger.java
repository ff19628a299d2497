package org.colloquy.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.course.Nfc;
import org.jspecify.annotations.Nullable;

/**
 * What we know about the files in the output folder: the manifest of the last finished build, and the journal of builds
 * that were killed since then.
 */
final class Ledger implements AutoCloseable {
    private final Folder folder;
    private final Map<String, Fingerprint> files;
    private final Journal journal;

    private Ledger(Folder folder, Map<String, Fingerprint> files, Journal journal) {
        this.folder = folder;
        this.files = files;
        this.journal = journal;
    }

    /** The record of a folder that we have not written to yet. */
    static Ledger none(Folder folder) {
        return new Ledger(folder, Map.of(), new Journal(folder.root().resolve(Journal.NAME)));
    }

    /** Reads the record and clears away half-written files; nothing when the folder is not ours. */
    static Optional<Ledger> read(Folder folder) throws IOException {
        Journal journal = new Journal(folder.root().resolve(Journal.NAME));
        folder.deleteTemporary(AddressFile.NAME);
        Optional<Manifest> manifest = manifestIn(folder);
        if (manifest.isEmpty() && !journal.exists()) {
            return Optional.empty();
        }
        Map<String, Fingerprint> files =
                new HashMap<>(manifest.orElse(Manifest.EMPTY).files());
        for (String path : journal.read()) {
            files.put(path, Fingerprint.UNKNOWN);
            if (SitePath.below(folder.root(), path).isPresent()) {
                folder.deleteTemporary(path);
            }
        }
        return Optional.of(new Ledger(folder, files, journal));
    }

    private static Optional<Manifest> manifestIn(Folder folder) throws IOException {
        Path file = folder.root().resolve(Manifest.NAME);
        folder.deleteTemporary(Manifest.NAME);
        return folder.find(file).isPresent() ? Manifest.read(Files.readAllBytes(file)) : Optional.empty();
    }

    /** What we last wrote to a path, {@link Fingerprint#UNKNOWN} after a crash, or nothing when it is not ours. */
    Optional<Fingerprint> content(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Must be called before a file is written. */
    void note(String path) throws IOException {
        journal.add(path);
    }

    /** Deletes our files but for some, and returns how many. */
    int deleteFilesBut(Map<String, Fingerprint> kept) throws IOException {
        Set<String> stale = new TreeSet<>(files.keySet());
        stale.removeAll(kept.keySet());
        if (stale.isEmpty()) {
            return 0;
        }
        Map<String, String> keptFolded = new HashMap<>();
        kept.keySet().forEach(path -> keptFolded.put(folded(path), path));
        int deleted = 0;
        for (String path : stale) {
            Optional<Path> file = SitePath.below(folder.root(), path);
            if (file.isPresent()
                    && !isSame(file.get(), keptFolded.get(folded(path)))
                    && folder.delete(file.get(), folder.root())) {
                deleted++;
            }
        }
        return deleted;
    }

    /** Where upper and lower case are one, yesterday's {@code A.html} is today's {@code a.html} and must stay. */
    private boolean isSame(Path stale, @Nullable String kept) throws IOException {
        if (kept == null || folder.find(stale).isEmpty()) {
            return false;
        }
        Optional<Path> other = SitePath.below(folder.root(), kept);
        return other.isPresent() && Files.isSameFile(stale, other.get());
    }

    private static String folded(String path) {
        return Nfc.of(path).toLowerCase(Locale.ROOT);
    }

    /** Clears the way for a file where an older file of ours is called like one of its folders. */
    void deleteFilesAbove(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.containsKey(path.substring(0, slash))) {
                delete(path.substring(0, slash), path.substring(0, slash));
            }
        }
    }

    /** Clears the way for a file where an older folder of ours has the same name. */
    void deleteFilesBelow(String path) throws IOException {
        for (String old : files.keySet()) {
            if (old.startsWith(path + "/")) {
                delete(old, path);
            }
        }
    }

    /** Deletes an old file and the folders that it leaves empty, up to and without the one that holds {@code top}. */
    private void delete(String path, String top) throws IOException {
        Optional<Path> file = SitePath.below(folder.root(), path);
        if (file.isPresent()) {
            folder.delete(file.get(), Folder.folderOf(folder.root().resolve(top)));
        }
    }

    /** Puts a finished build's manifest in place; nothing is touched when nothing has changed. */
    void finish(Manifest manifest) throws IOException {
        put(Manifest.NAME, manifest.toBytes());
        journal.delete();
    }

    /** Writes a file of our own, unless it has these bytes. */
    void put(String name, byte[] bytes) throws IOException {
        Path file = folder.root().resolve(name);
        if (folder.find(file).isEmpty() || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            folder.replace(name, Folder.Content.of(bytes));
        }
    }

    /** Forgets the folder. */
    void delete() throws IOException {
        journal.delete();
        Files.deleteIfExists(folder.root().resolve(AddressFile.NAME));
        Files.deleteIfExists(folder.root().resolve(Manifest.NAME));
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
