package org.colloquy.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as authors write them become paths relative to the course. */
final class CoursePath {
    private CoursePath() {}

    /**
     * The file that a link names.
     *
     * @param folder  the folder that the link is relative to; a link that begins with {@code /} is relative to the course
     * @param written maybe percent-encoded, maybe with an anchor
     * @return empty when the link leads out of the course
     */
    static Optional<String> ofLink(String folder, String written) {
        int anchor = written.indexOf('#');
        return of(folder, decoded(anchor < 0 ? written : written.substring(0, anchor)));
    }

    /** The file or folder that a plain path names; empty when it lies outside the course. */
    static Optional<String> of(String folder, String written) {
        Deque<String> parts = new ArrayDeque<>();
        String path = written.startsWith("/") ? written : folder + "/" + written;
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
