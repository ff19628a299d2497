package org.colloquy.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of the output folder are ours, and what stands in them. As text: a line that names the format, then
 * {@code checksum size path} for each file, sorted by path, so that it can be reviewed and merged.
 */
record Manifest(Map<String, Fingerprint> files) {
    static final String NAME = SitePath.OWN + "manifest";
    static final Manifest EMPTY = new Manifest(Map.of());

    private static final String HEADER = "colloquy-manifest 1";
    private static final int DIGITS = 16;
    private static final Pattern CONTENT = Pattern.compile("([0-9a-f]+) ([0-9]{1,18}) (.*)");

    Manifest {
        files = Map.copyOf(files);
    }

    /**
     * Reads a manifest; nothing when the text is none. A line that cannot be read is skipped, as the marks that a
     * conflict in git leaves behind. A file that is listed twice with different contents has no known content, nor has one
     * with a checksum of another kind, as earlier versions of the program wrote it.
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
        Matcher parts = CONTENT.matcher(line);
        if (!parts.matches()) {
            return;
        }
        Fingerprint content = parts.group(1).length() == DIGITS
                ? new Fingerprint(HexFormat.fromHexDigitsToLong(parts.group(1)), Long.parseLong(parts.group(2)))
                : Fingerprint.UNKNOWN;
        SitePath.ofLine(parts.group(3))
                .ifPresent(path -> files.merge(
                        path, content, (first, second) -> first.equals(second) ? first : Fingerprint.UNKNOWN));
    }

    /** Tells this site from all others. */
    String fingerprint() {
        return Fingerprint.of(toBytes()).digits();
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<String, Fingerprint> file : new TreeMap<>(files).entrySet()) {
            text.append(file.getValue().digits()).append(' ');
            text.append(file.getValue().size()).append(' ');
            text.append(SitePath.toLine(file.getKey())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
