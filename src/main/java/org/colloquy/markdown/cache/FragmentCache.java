package org.colloquy.markdown.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps HTML that engines made from code and formulas, within a build and from build to build. The file is read when the
 * first fragment is asked for and written by {@link #close}, when there is something new. It never stops a build: a
 * damaged file counts as none, and a folder that cannot be written is left alone. Safe to share between threads.
 */
public final class FragmentCache implements AutoCloseable {
    private static final long LIMIT = 16L << 20;

    private final Optional<FragmentFile> file;
    private final long limit;

    /** The fragments used or made in this build, in this order. */
    private final Map<FragmentKey, byte[]> used = new LinkedHashMap<>();

    private @Nullable Map<FragmentKey, byte[]> kept;
    private long usedSize;
    private boolean grown;

    /** A cache for one build. */
    public FragmentCache() {
        this(Optional.empty(), LIMIT);
    }

    /** A cache in a file of at most 16 MB in a folder, which is made when needed. */
    public FragmentCache(Path folder) {
        this(folder, LIMIT);
    }

    FragmentCache(Path folder, long limit) {
        this(Optional.of(new FragmentFile(folder.resolve("fragments.bin"))), limit);
    }

    private FragmentCache(Optional<FragmentFile> file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * The fragment for a source, from the cache or newly made. Two threads that ask for the same one at the same time may
     * both make it.
     *
     * @param maker all else that the fragment depends on: the engine, its version, the language
     * @param make  always gives the same text for the same maker and source
     */
    public String get(String maker, String source, Supplier<String> make) {
        FragmentKey key = FragmentKey.of(maker, source);
        byte[] known = find(key);
        if (known != null) {
            return new String(known, StandardCharsets.UTF_8);
        }
        String made = make.get();
        add(key, made.getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private synchronized byte @Nullable [] find(FragmentKey key) {
        byte[] fragment = used.get(key);
        if (fragment != null) {
            return fragment;
        }
        if (kept == null) {
            kept = file.map(FragmentFile::read).orElseGet(LinkedHashMap::new);
        }
        fragment = kept.remove(key);
        if (fragment != null) {
            use(key, fragment);
        }
        return fragment;
    }

    private synchronized void add(FragmentKey key, byte[] fragment) {
        // A course that is larger than the cache must not fill the memory
        if (usedSize + size(fragment) <= limit && !used.containsKey(key)) {
            use(key, fragment);
            grown = true;
        }
    }

    private void use(FragmentKey key, byte[] fragment) {
        used.put(key, fragment);
        usedSize += size(fragment);
    }

    private static long size(byte[] fragment) {
        return FragmentKey.SIZE + Integer.BYTES + (long) fragment.length;
    }

    /** Writes what is new; what was not used for the longest time goes when there is no room. */
    @Override
    public synchronized void close() {
        if (!grown || file.isEmpty()) {
            return;
        }
        try {
            file.get().write(youngest());
            grown = false;
        } catch (IOException e) {
            // The next build makes the fragments again
            grown = false;
        }
    }

    private Map<FragmentKey, byte[]> youngest() {
        List<Map.Entry<FragmentKey, byte[]>> entries = new ArrayList<>();
        if (kept != null) {
            entries.addAll(kept.entrySet());
        }
        entries.addAll(used.entrySet());
        Collections.reverse(entries);
        long room = limit;
        int count = 0;
        while (count < entries.size() && room >= size(entries.get(count).getValue())) {
            room -= size(entries.get(count).getValue());
            count++;
        }
        List<Map.Entry<FragmentKey, byte[]>> young = entries.subList(0, count);
        Collections.reverse(young);
        Map<FragmentKey, byte[]> youngest = new LinkedHashMap<>();
        young.forEach(entry -> youngest.put(entry.getKey(), entry.getValue()));
        return youngest;
    }
}
