package org.colloquy.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/** All files of a course, without hidden ones; symbolic links are followed inside the project only. */
final class FolderScan {
    private static final int MOST_LINKS_DEEP = 3;

    private final Path project;
    private final Path root;
    private final Set<Path> ignored;
    private final List<Diagnostic> problems;
    private final List<SourceFile> files = new ArrayList<>();

    private FolderScan(Path project, Path root, Set<Path> ignored, List<Diagnostic> problems) {
        this.project = project;
        this.root = root;
        this.ignored = ignored;
        this.problems = problems;
    }

    /**
     * The regular files below a folder, sorted by path.
     *
     * @param project real path of the project; nothing outside is read
     * @param root    real path of the course
     * @param ignored real paths of folders that are no sources
     */
    static List<SourceFile> of(Path project, Path root, Set<Path> ignored, List<Diagnostic> problems)
            throws IOException {
        FolderScan scan = new FolderScan(project, root, ignored, problems);
        Files.walkFileTree(root, scan.new Visitor(root, root, List.of(root)));
        scan.files.sort(SourceFile.BY_PATH);
        return scan.files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path shownAs;
        private final List<Path> links;
        /** The folder that the author reaches, below the course; empty for the course itself. */
        private final String prefix;

        /**
         * @param from    the folder on disk
         * @param shownAs the same folder by the path on which the author reaches it
         * @param links   real paths of the folders that were entered on the way, each through a link but for the first
         */
        Visitor(Path from, Path shownAs, List<Path> links) {
            this.from = from;
            this.shownAs = shownAs;
            this.links = links;
            this.prefix = slashed(root.relativize(shownAs));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(from) && (isHidden(folder) || ignored.contains(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                follow(file);
            } else if (attributes.isRegularFile()) {
                add(file, file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.add(Diagnostic.of(Rule.MISSING_FILE, shown(file), "the folder cannot be read: permission denied"));
            return FileVisitResult.CONTINUE;
        }

        private void follow(Path link) throws IOException {
            if (!Files.exists(link)) {
                report(Rule.MISSING_FILE, link, "leads to nothing");
                return;
            }
            Path target = link.toRealPath();
            if (!target.startsWith(project)) {
                report(Rule.SYMLINK_OUTSIDE, link, "leads out of the project");
            } else if (Files.isRegularFile(target)) {
                add(link, target, Files.readAttributes(target, BasicFileAttributes.class));
            } else if (Files.isDirectory(target)) {
                enter(link, target);
            }
        }

        private void enter(Path link, Path target) throws IOException {
            boolean circle = link.startsWith(target) || links.stream().anyMatch(entered -> entered.startsWith(target));
            if (circle || links.size() > MOST_LINKS_DEEP) {
                report(Rule.SYMLINK_OUTSIDE, link, "leads round in a circle");
            } else if (!ignored.contains(target)) {
                List<Path> entered = new ArrayList<>(links);
                entered.add(target);
                Path shown = shownAs.resolve(from.relativize(link));
                Files.walkFileTree(target, new Visitor(target, shown, entered));
            }
        }

        private void add(Path file, Path target, BasicFileAttributes attributes) {
            files.add(new SourceFile(path(file), target, attributes.size(), attributes.lastModifiedTime()));
        }

        private void report(Rule rule, Path link, String what) {
            String message = "the symbolic link '" + link.getFileName() + "' " + what + "; it was not followed";
            problems.add(Diagnostic.of(rule, shown(link), message));
        }

        private String path(Path file) {
            String path = slashed(from.relativize(file));
            return prefix.isEmpty() ? path : prefix + "/" + path;
        }

        private String shown(Path file) {
            return slashed(project.relativize(shownAs.resolve(from.relativize(file))));
        }
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("_");
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
