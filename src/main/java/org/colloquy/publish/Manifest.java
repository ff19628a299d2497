package org.colloquy.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which files of the output folder are ours, and what stands in them. As text: a line that names the format, then
 * {@code sha256 size path} for each file, sorted by path, so that it can be reviewed and merged.
 */
record Manifest(Map<String, Fingerprint> files) {
    static final String NAME = SitePath.OWN + "manifest";
    static final Manifest EMPTY = new Manifest(Map.of());

    private static final String HEADER = "colloquy-manifest 1";
    private static final int DIGITS = 64;

    Manifest {
        files = Map.copyOf(files);
    }

    /**
     * Reads a manifest; nothing when the text is none. A line that cannot be read is skipped, as the marks that a
     * conflict in git leaves behind. A file that is listed twice with different contents has no known content.
     */
    static Optional<Manifest> read(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1);
        if (!lines[0].equals(HEADER)) {
            return Optional.empty();
        }
        Map<String, Fingerprint> files = new HashMap<>();
        for (String line : lines) {
            readLine(line, files);
        }
        return Optional.of(new Manifest(files));
    }

    private static void readLine(String line, Map<String, Fingerprint> files) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3 || parts[0].length() != DIGITS || !parts[1].matches("[0-9]{1,18}")) {
            return;
        }
        Fingerprint content = new Fingerprint(parts[0], Long.parseLong(parts[1]));
        SitePath.ofLine(parts[2])
                .ifPresent(path -> files.merge(
                        path, content, (first, second) -> first.equals(second) ? first : Fingerprint.UNKNOWN));
    }

    /** Tells this site from all others. */
    String fingerprint() {
        return Fingerprint.of(toBytes()).sha256();
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<String, Fingerprint> file : new TreeMap<>(files).entrySet()) {
            text.append(file.getValue().sha256()).append(' ');
            text.append(file.getValue().size()).append(' ');
            text.append(SitePath.toLine(file.getKey())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
