package org.colloquy.markdown.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of all that a fragment depends on, in four parts. */
record FragmentKey(long first, long second, long third, long fourth) {
    static final int SIZE = 4 * Long.BYTES;

    static FragmentKey of(String maker, String source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(maker.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(source.getBytes(StandardCharsets.UTF_8)));
            return new FragmentKey(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
