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
import org.colloquy.kept.ArticleFile.Entry;
import org.colloquy.publish.Fingerprint;

/**
 * Writes a file of articles beside the last one, and puts it in its place when it is whole. Of two programs that write at the same time
 * one wins, or what they leave is damaged and counts as none.
 */
final class ArticleFileWriter implements AutoCloseable {
    private final Path file;
    private final Path whole;
    private final FileChannel out;
    private final List<Entry> entries = new ArrayList<>();

    ArticleFileWriter(Path file) throws IOException {
        this.file = file;
        this.whole = file.resolveSibling(file.getFileName() + ".tmp");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(whole);
        this.out = FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        write(ArticleFile.HEADER);
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
    }

    /** Adds an article. */
    void add(String path, Fingerprint source, Optional<Fingerprint> page, byte[] article) throws IOException {
        entries.add(new Entry(path, source, page, out.position(), Fingerprint.of(article)));
        write(article);
    }

    /** Adds articles that follow each other in another file. */
    void add(List<Entry> articles, ArticleFile from) throws IOException {
        long start = articles.get(0).start();
        long moved = out.position() - start;
        long end = start;
        for (Entry entry : articles) {
            entries.add(new Entry(entry.path(), entry.source(), entry.page(), entry.start() + moved, entry.content()));
            end = entry.start() + entry.content().size();
        }
        from.copy(start, end, out);
    }

    /** Writes the index and puts the file in place. */
    void finish(String context) throws IOException {
        Packer index = new Packer();
        index.text(context);
        index.all(entries, entry -> Entry.pack(entry, index));
        byte[] packed = index.take();
        write(packed);
        index.number(packed.length);
        index.largeNumber(Fingerprint.of(packed).checksum());
        write(index.take());
        out.close();
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(whole);
    }
}
