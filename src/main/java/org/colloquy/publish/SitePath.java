package org.colloquy.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The paths of the site as text: which are safe to use, and how they stand on a line of a file. */
final class SitePath {
    /** How the names of our own files start; no page or asset may have such a name. */
    static final String OWN = ".colloquy-";

    private SitePath() {}

    /**
     * The file of a path below a folder, or nothing when the path could lead elsewhere: absolute, with {@code ..}, with
     * a drive, or into a repository. Whoever can edit the manifest could otherwise have any file deleted.
     */
    static Optional<Path> below(Path folder, String path) {
        String[] names = path.split("/", -1);
        for (String name : names) {
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || name.equalsIgnoreCase(".git")
                    || name.regionMatches(true, 0, OWN, 0, OWN.length())) {
                return Optional.empty();
            }
        }
        try {
            Path relative = folder.getFileSystem().getPath(path);
            boolean plain = relative.getRoot() == null && relative.getNameCount() == names.length;
            return plain ? Optional.of(folder.resolve(relative)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The path on one line: control characters (macOS has files named {@code Icon\r}) and {@code %} are percent-encoded. */
    static String toLine(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder line = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (isEncoded(c)) {
                line.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (isEncoded(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEncoded(int c) {
        return c < ' ' || c == '%' || c == 0x7f;
    }

    /** Undoes {@link #toLine}; nothing when the line cannot come from there. */
    static Optional<String> ofLine(String line) {
        if (line.indexOf('%') < 0) {
            return Optional.of(line);
        }
        StringBuilder path = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '%') {
                path.append(c);
                continue;
            }
            int high = i + 2 < line.length() ? Character.digit(line.charAt(i + 1), 16) : -1;
            int low = i + 2 < line.length() ? Character.digit(line.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            path.append((char) (high * 16 + low));
            i += 2;
        }
        return Optional.of(path.toString());
    }
}
