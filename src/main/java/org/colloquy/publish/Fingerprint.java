package org.colloquy.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content of a file from another.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size   in bytes
 */
public record Fingerprint(String sha256, long size) {
    /** The content of a file of ours that may have been written by a build that was killed; equal to no real content. */
    static final Fingerprint UNKNOWN = new Fingerprint("", -1);

    private static final int BUFFER = 1 << 16;

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(hex(newDigest().digest(bytes)), bytes.length);
    }

    /** Reads the file piece by piece: a recorded lecture may not fit into memory. */
    public static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        }
        return new Fingerprint(hex(digest.digest()), size);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
