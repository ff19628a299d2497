package org.colloquy.kept;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.publish.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A file of articles, as {@link ArticleFileWriter} writes it: {@link #HEADER}, the articles, the index, and at the end the index's
 * length in four bytes and its checksum in eight. The index is packed: the context, then each article's {@link Entry}.
 * Articles are read one by one, from any thread, for all of them may not fit into memory twice.
 */
final class ArticleFile implements AutoCloseable {
    static final byte[] HEADER = "colloquy-articles 1\n".getBytes(StandardCharsets.US_ASCII);
    static final int FOOTER = Integer.BYTES + Long.BYTES;

    private final FileChannel channel;
    private final Map<String, Entry> entries;

    /**
     * Where an article stands in the file, and what it was made from.
     *
     * @param path    of the Markdown file, relative to the course
     * @param source  what stood in that file
     * @param page    what stands on its page, when that was written and depends on nothing else
     * @param start   offset in this file
     * @param content what stands there
     */
    record Entry(String path, Fingerprint source, Optional<Fingerprint> page, long start, Fingerprint content) {
        /** The same article, and what has become of its page; as it is when that was not written. */
        Entry with(@Nullable Fingerprint written) {
            return written == null ? this : new Entry(path, source, Optional.of(written), start, content);
        }

        /** Where the next article stands. */
        long end() {
            return start + content.size();
        }

        static void pack(Entry entry, Packer out) {
            out.longText(entry.path);
            pack(entry.source, out);
            out.flag(entry.page.isPresent());
            entry.page.ifPresent(page -> pack(page, out));
            out.largeNumber(entry.start);
            pack(entry.content, out);
        }

        private static void pack(Fingerprint content, Packer out) {
            out.largeNumber(content.checksum());
            out.largeNumber(content.size());
        }

        static Entry unpack(Unpacker in) {
            return new Entry(
                    in.longText(),
                    fingerprint(in),
                    in.flag() ? Optional.of(fingerprint(in)) : Optional.empty(),
                    in.largeNumber(),
                    fingerprint(in));
        }

        private static Fingerprint fingerprint(Unpacker in) {
            return new Fingerprint(in.largeNumber(), in.largeNumber());
        }
    }

    private ArticleFile(FileChannel channel, Map<String, Entry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /** Opens a file; nothing when there is none, when it is damaged, or when its articles were made in another context. */
    static Optional<ArticleFile> open(Path file, String context) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            Optional<Map<String, Entry>> entries = Optional.empty();
            try {
                entries = entries(channel, context);
            } finally {
                if (entries.isEmpty()) {
                    channel.close();
                }
            }
            return entries.map(found -> new ArticleFile(channel, found));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A file that a crash has filled with zeros ends in the length and the checksum of nothing. */
    private static Optional<Map<String, Entry>> entries(FileChannel channel, String context) throws IOException {
        long end = channel.size() - FOOTER;
        if (end < HEADER.length || !Arrays.equals(read(channel, 0, HEADER.length), HEADER)) {
            return Optional.empty();
        }
        ByteBuffer footer = ByteBuffer.wrap(read(channel, end, FOOTER));
        int size = footer.getInt();
        if (size <= 0 || size > end - HEADER.length) {
            return Optional.empty();
        }
        byte[] index = read(channel, end - size, size);
        if (Fingerprint.of(index).checksum() != footer.getLong()) {
            return Optional.empty();
        }
        Unpacker in = new Unpacker(index);
        return in.text().equals(context) ? Optional.of(entries(in)) : Optional.empty();
    }

    private static Map<String, Entry> entries(Unpacker in) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        in.all(() -> Entry.unpack(in)).forEach(entry -> entries.put(entry.path(), entry));
        return entries;
    }

    private static byte[] read(FileChannel channel, long start, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /** The article of a Markdown file, when one is kept and was made from just this text. */
    Optional<Entry> find(String path, Fingerprint source) {
        return Optional.ofNullable(entries.get(path))
                .filter(entry -> entry.source().equals(source));
    }

    /** The bytes of an article; nothing when they are damaged. */
    Optional<byte[]> read(Entry entry) {
        try {
            byte[] bytes =
                    read(channel, entry.start(), Math.toIntExact(entry.content().size()));
            return Optional.of(bytes).filter(read -> Fingerprint.of(read).equals(entry.content()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Copies a part of the file to where another one is written. */
    void copy(long start, long end, FileChannel out) throws IOException {
        for (long at = start; at < end; ) {
            long copied = channel.transferTo(at, end - at, out);
            if (copied <= 0) {
                throw new EOFException();
            }
            at += copied;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
