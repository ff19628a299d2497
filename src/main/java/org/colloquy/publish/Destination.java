package org.colloquy.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Which folders may receive a site. */
final class Destination {
    private static final String GO_ON = "; choose another folder with -d";

    private Destination() {}

    /**
     * Refuses a folder whose files are the author's own.
     *
     * @param destination as the author named it
     * @param project     the author's project
     * @param sources     the course in it, or the project itself when that is a bare folder of Markdown
     */
    static void check(Path destination, Path project, Path sources) {
        Path real = real(destination);
        Path realProject = real(project);
        Path realSources = real(sources);
        if (realProject.startsWith(real) || realSources.startsWith(real)) {
            throw new PublishException("the site cannot be written to '" + destination
                    + "', because the course's own files are in it" + GO_ON);
        }
        if (real.startsWith(realSources) && !realSources.equals(realProject)) {
            throw new PublishException(
                    "the site cannot be written to '" + destination + "', because it lies inside the course" + GO_ON);
        }
        if (Files.exists(destination) && !Files.isDirectory(destination)) {
            throw new PublishException(
                    "the site cannot be written to '" + destination + "', because it is a file" + GO_ON);
        }
    }

    /** Refuses a folder that holds files and was not written by us. Hidden files do not count: .git, .DS_Store. */
    static void checkEmpty(Path destination) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(destination)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(".")) {
                    throw new PublishException(
                            "'" + destination
                                    + "' is not empty and was not written by colloquy; empty it or choose another folder with -d");
                }
            }
        }
    }

    /** The path without links, also of a folder that does not exist yet. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return there.toRealPath()
                            .resolve(there.relativize(absolute))
                            .normalize();
                } catch (IOException e) {
                    return absolute;
                }
            }
        }
        return absolute;
    }
}
