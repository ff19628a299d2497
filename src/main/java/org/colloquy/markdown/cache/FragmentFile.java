package org.colloquy.markdown.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The file of a cache: a line that names the format, then for each fragment its key, its length as four bytes and its
 * bytes, oldest first, and at the end four bytes of CRC-32C over all before.
 */
final class FragmentFile {
    private static final byte[] HEADER = "colloquy-fragments 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKSUM = Integer.BYTES;

    private final Path file;

    FragmentFile(Path file) {
        this.file = file;
    }

    /** All fragments, oldest first; none when there is no file or it is damaged, for all can be made again. */
    Map<FragmentKey, byte[]> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - CHECKSUM;
            boolean whole = end >= HEADER.length
                    && Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)
                    && ByteBuffer.wrap(bytes, end, CHECKSUM).getInt() == checksum(bytes, end);
            return whole ? fragments(bytes, end) : new LinkedHashMap<>();
        } catch (IOException e) {
            return new LinkedHashMap<>();
        }
    }

    private static Map<FragmentKey, byte[]> fragments(byte[] bytes, int end) throws IOException {
        Map<FragmentKey, byte[]> fragments = new LinkedHashMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, HEADER.length, end - HEADER.length));
        while (in.available() > 0) {
            FragmentKey key = new FragmentKey(in.readLong(), in.readLong(), in.readLong(), in.readLong());
            fragments.put(key, in.readNBytes(in.readInt()));
        }
        return fragments;
    }

    /** Replaces the file as a whole; of two programs that write at the same time, the later one wins. */
    void write(Map<FragmentKey, byte[]> fragments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(HEADER);
        for (Map.Entry<FragmentKey, byte[]> fragment : fragments.entrySet()) {
            FragmentKey key = fragment.getKey();
            out.writeLong(key.first());
            out.writeLong(key.second());
            out.writeLong(key.third());
            out.writeLong(key.fourth());
            out.writeInt(fragment.getValue().length);
            out.write(fragment.getValue());
        }
        byte[] body = bytes.toByteArray();
        out.writeInt(checksum(body, body.length));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "fragments", ".tmp");
        try {
            Files.write(whole, bytes.toByteArray());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
