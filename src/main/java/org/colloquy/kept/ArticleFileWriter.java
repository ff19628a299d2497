package org.colloquy.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.colloquy.kept.ArticleFile.Entry;
import org.colloquy.publish.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of articles beside the last one, and puts it in its place when it is whole. Nothing is touched before the first
 * article comes. They may come from several threads, and stand in the order in which they come. Of two programs that write
 * at the same time one wins, or what they leave is damaged and counts as none.
 */
final class ArticleFileWriter implements AutoCloseable {
    private final Path file;
    private final Path whole;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable FileChannel out;
    private @Nullable IOException failure;

    ArticleFileWriter(Path file) {
        this.file = file;
        this.whole = file.resolveSibling(file.getFileName() + ".tmp");
    }

    /** Adds an article. Where the disk fails, {@link #finish} will say so: no conversion has to stop for that. */
    void add(String path, Fingerprint source, byte[] article) {
        Fingerprint content = Fingerprint.of(article);
        add(to -> {
            entries.add(new Entry(path, source, Optional.empty(), to.position(), content));
            write(article, to);
        });
    }

    /** Adds articles that follow each other in another file. */
    void add(List<Entry> articles, ArticleFile from) {
        add(to -> {
            long start = articles.get(0).start();
            long moved = to.position() - start;
            for (Entry entry : articles) {
                entries.add(
                        new Entry(entry.path(), entry.source(), entry.page(), entry.start() + moved, entry.content()));
            }
            from.copy(start, articles.get(articles.size() - 1).end(), to);
        });
    }

    @FunctionalInterface
    private interface Part {
        void writeTo(FileChannel out) throws IOException;
    }

    private synchronized void add(Part part) {
        if (failure == null) {
            try {
                part.writeTo(open());
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    private FileChannel open() throws IOException {
        if (out == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(whole);
            out = FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            write(ArticleFile.HEADER, out);
        }
        return out;
    }

    private static void write(byte[] bytes, FileChannel to) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            to.write(rest);
        }
    }

    /**
     * Writes the index and puts the file in place.
     *
     * @param entry what the index says of an article
     */
    synchronized void finish(String context, UnaryOperator<Entry> entry) throws IOException {
        Packer index = new Packer();
        index.text(context);
        index.all(entries, added -> Entry.pack(entry.apply(added), index));
        byte[] packed = index.take();
        index.number(packed.length);
        index.largeNumber(Fingerprint.of(packed).checksum());
        byte[] footer = index.take();
        add(to -> {
            write(packed, to);
            write(footer, to);
            to.close();
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        });
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (out != null) {
            out.close();
            Files.deleteIfExists(whole);
        }
    }
}
