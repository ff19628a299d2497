package org.colloquy.site;

import java.util.Optional;
import org.colloquy.course.Nfc;

/** Paths inside the course: relative to its root, with {@code /}, the root itself being empty. */
final class CoursePath {
    private CoursePath() {}

    /** The folder that holds a file or folder. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A file name without its ending; a name that begins with its only dot has none. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** One spelling for names that look alike: some file systems take names apart into letters and accents. */
    static String key(String path) {
        return Nfc.of(path);
    }

    /**
     * Follows a relative path from a folder; one that begins with {@code /} starts at the root of the course.
     *
     * @return without {@code .}, {@code ..} and a slash at the end; empty when it leads out of the course
     */
    static Optional<String> follow(String folder, String relative) {
        String path = relative.startsWith("/") || folder.isEmpty() ? relative : folder + "/" + relative;
        StringBuilder followed = new StringBuilder(path.length());
        for (int start = 0; start <= path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String part = path.substring(start, end);
            if (part.equals("..")) {
                if (followed.isEmpty()) {
                    return Optional.empty();
                }
                followed.setLength(Math.max(followed.lastIndexOf("/"), 0));
            } else if (!part.isEmpty() && !part.equals(".")) {
                followed.append(followed.isEmpty() ? "" : "/").append(part);
            }
            start = end + 1;
        }
        return Optional.of(followed.toString());
    }

    /** How a file in a folder links to another file: {@code ../03-sharing/which-lane.md}. */
    static String relative(String folder, String path) {
        String origin = folder.isEmpty() ? "" : folder + "/";
        int shared = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && origin.startsWith(path.substring(0, slash + 1))) {
            shared = slash + 1;
            slash = path.indexOf('/', shared);
        }
        long up = origin.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + path.substring(shared);
    }
}
