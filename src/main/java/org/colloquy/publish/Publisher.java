package org.colloquy.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Url;

/**
 * Writes a site into its folder. {@link #write}, {@link #keep} and {@link #copy} may be called from several threads; {@link #finish},
 * called once when all files are there, removes what the site no longer has. A build that ends without it, or is
 * killed, leaves each file whole, old or new, and the next build puts the rest right.
 *
 * <p>Every method throws {@link PublishException} when the disk refuses or somebody else's file is in the way.
 */
public final class Publisher implements AutoCloseable {
    private final Folder folder;
    private final Ledger ledger;
    private final Map<String, Fingerprint> published = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    private Publisher(Folder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * Opens the folder that receives the site; it is made when it does not exist. Refused are a file, a folder that
     * holds the author's own files or lies among the sources, and one that is not empty and was not written by us.
     *
     * @param project the author's project
     * @param sources the course in it, or the project itself when that is a bare folder of Markdown
     */
    public static Publisher open(Path destination, Path project, Path sources) {
        Destination.check(destination, project, sources);
        try {
            if (!Files.isDirectory(destination)) {
                Files.createDirectories(destination);
            }
            Folder folder = new Folder(destination);
            Optional<Ledger> ledger = Ledger.read(folder);
            if (ledger.isEmpty()) {
                Destination.checkEmpty(destination);
            }
            return new Publisher(folder, ledger.orElseGet(() -> Ledger.none(folder)));
        } catch (IOException e) {
            throw PublishException.of("cannot write to", destination, e);
        }
    }

    /** Deletes what an earlier build wrote into the folder and nothing else, and returns the number of files. */
    public static int clean(Path destination) {
        if (!Files.exists(destination)) {
            return 0;
        }
        try {
            Folder folder = new Folder(destination);
            Ledger ledger = Ledger.read(folder)
                    .orElseThrow(() -> new PublishException(
                            "'" + destination + "' was not written by colloquy; nothing was deleted"));
            int deleted = ledger.deleteFilesBut(Map.of());
            ledger.delete();
            if (Files.isDirectory(destination, LinkOption.NOFOLLOW_LINKS)) {
                Folder.deleteIfEmpty(destination);
            }
            return deleted;
        } catch (IOException e) {
            throw PublishException.of("cannot delete in", destination, e);
        }
    }

    /**
     * The site that stands in a folder, named as by {@link #fingerprint}; nothing when a file of it is gone or has another
     * size, or when a build was killed there. Changes nothing.
     */
    public static Optional<String> standing(Path destination) {
        try {
            return Standing.in(new Folder(destination));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is remembered in a folder of the addresses that its site had; nothing where no site was built. */
    public static AddressBook addresses(Path destination) {
        return addressFile(destination).map(AddressFile::read).orElse(AddressBook.EMPTY);
    }

    /** Tells what {@link #addresses} gives from all else that it may give. */
    public static String addressesFingerprint(Path destination) {
        return addressFile(destination)
                .map(bytes -> Fingerprint.of(bytes).digits())
                .orElse("");
    }

    private static Optional<byte[]> addressFile(Path destination) {
        try {
            Path file = destination.resolve(AddressFile.NAME);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps the addresses of the site for the builds to come. */
    public void remember(AddressBook addresses) {
        try {
            ledger.put(AddressFile.NAME, AddressFile.toBytes(addresses));
        } catch (IOException e) {
            throw PublishException.of("cannot write", folder.root().resolve(AddressFile.NAME), e);
        }
    }

    /** Writes a file of the site unless it already has these bytes; tells whether it was written. */
    public boolean write(Url url, byte[] bytes) {
        return publish(url, Fingerprint.of(bytes), Folder.Content.of(bytes));
    }

    /** Copies a file into the site unless its bytes are already there; tells whether it was copied. */
    public boolean copy(Url url, Path source) {
        Fingerprint content;
        try {
            content = Fingerprint.of(source);
        } catch (IOException e) {
            throw PublishException.of("cannot read", source, e);
        }
        return publish(url, content, file -> Files.copy(source, file));
    }

    /**
     * Leaves a file of the site as it is; false when it must be written, since an earlier build did not write this into it or somebody has
     * touched it.
     *
     * @param content what the file must hold
     */
    public boolean keep(Url url, Fingerprint content) {
        Optional<Path> file = SitePath.below(folder.root(), url.path());
        try {
            boolean there = file.isPresent()
                    && ledger.content(url.path()).filter(content::equals).isPresent()
                    && folder.find(file.get())
                            .filter(found -> found.isRegularFile() && found.size() == content.size())
                            .isPresent();
            if (there && published.putIfAbsent(url.path(), content) != null) {
                throw new PublishException("two files of the site are both called '" + url.path() + "'");
            }
            unchanged.addAndGet(there ? 1 : 0);
            return there;
        } catch (IOException e) {
            throw PublishException.of("cannot read", folder.root().resolve(url.path()), e);
        }
    }

    private boolean publish(Url url, Fingerprint content, Folder.Content writer) {
        Path file = SitePath.below(folder.root(), url.path())
                .orElseThrow(
                        () -> new PublishException("'" + url.path() + "' cannot be the name of a file of the site"));
        if (published.putIfAbsent(url.path(), content) != null) {
            throw new PublishException("two files of the site are both called '" + url.path() + "'");
        }
        try {
            ledger.deleteFilesAbove(url.path());
            folder.makeFolderOf(file);
            if (isThere(url.path(), file, content)) {
                unchanged.incrementAndGet();
                return false;
            }
            ledger.note(url.path());
            folder.replace(url.path(), writer);
            written.incrementAndGet();
            return true;
        } catch (IOException e) {
            throw PublishException.of("cannot write", file, e);
        }
    }

    /** Whether a file needs no writing; refuses a file that somebody else put there, unless it is the same. */
    private boolean isThere(String path, Path file, Fingerprint content) throws IOException {
        Optional<Fingerprint> recorded = ledger.content(path);
        if (recorded.isEmpty() && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            // a new file nearly always, which is told here without an exception
            return false;
        }
        Optional<BasicFileAttributes> found = folder.find(file);
        if (found.isPresent() && found.get().isDirectory()) {
            ledger.deleteFilesBelow(path);
            found = folder.find(file);
        }
        if (found.isEmpty()) {
            return false;
        }
        boolean sameSize = found.get().isRegularFile() && found.get().size() == content.size();
        if (recorded.isPresent() && found.get().isRegularFile()) {
            return sameSize && recorded.get().equals(content);
        }
        if (sameSize && Fingerprint.of(file).equals(content)) {
            return true;
        }
        throw new PublishException("'" + file + "' is in the way and was not written by colloquy; move it elsewhere");
    }

    /** Deletes the files that earlier builds wrote and this one did not, and records what is there now. */
    public Published finish() {
        try {
            int deleted = ledger.deleteFilesBut(published);
            ledger.finish(new Manifest(published));
            return new Published(written.get(), unchanged.get(), deleted);
        } catch (IOException e) {
            throw PublishException.of("cannot finish the site in", folder.root(), e);
        }
    }

    /** Tells the site, with all the files written or copied up to now, from all others. */
    public String fingerprint() {
        return new Manifest(published).fingerprint();
    }

    /** Gives the folder back. Without {@link #finish} before, nothing is deleted. */
    @Override
    public void close() {
        try {
            ledger.close();
        } catch (IOException e) {
            throw PublishException.of("cannot write in", folder.root(), e);
        }
    }
}
