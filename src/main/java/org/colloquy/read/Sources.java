package org.colloquy.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;

/**
 * All files of an author's project that a build may read, found but not yet read.
 *
 * @param project   absolute and without symbolic links, as the other paths
 * @param root      the folder {@code course} in the project or, without one, the project itself
 * @param files     of the course, sorted by path
 * @param templates of the project's {@code templates/}, sorted by path
 * @param problems  links that were not followed and folders that cannot be read
 */
public record Sources(
        Path project, Path root, List<SourceFile> files, List<SourceFile> templates, List<Diagnostic> problems) {
    static final String COURSE = "course";
    private static final String TEMPLATES = "templates";

    public Sources {
        files = List.copyOf(files);
        templates = List.copyOf(templates);
        problems = List.copyOf(problems);
    }

    /**
     * Looks for the files of a project.
     *
     * @param destination the folder of the output, which is no source even when it lies among them
     * @throws IOException when the project is no folder, or the disk fails
     */
    public static Sources find(Path project, Optional<Path> destination) throws IOException {
        Path real = project.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(project.toString());
        }
        Path folder = real.resolve(COURSE);
        boolean inFolder = Files.isDirectory(folder) && folder.toRealPath().startsWith(real);
        Path root = inFolder ? folder.toRealPath() : real;
        List<Diagnostic> problems = new ArrayList<>();
        List<SourceFile> files = FolderScan.of(real, root, ignored(real, root, destination), problems);
        return new Sources(real, root, files, templates(real.resolve(TEMPLATES)), problems);
    }

    /** Whether nothing was written, moved or deleted between these and others that were found. */
    public boolean areSame(Sources others) {
        return project.equals(others.project)
                && root.equals(others.root)
                && areSame(files, others.files)
                && areSame(templates, others.templates)
                && problems.equals(others.problems);
    }

    private static boolean areSame(List<SourceFile> files, List<SourceFile> others) {
        boolean same = files.size() == others.size();
        for (int i = 0; same && i < files.size(); i++) {
            same = files.get(i).isSame(others.get(i));
        }
        return same;
    }

    private static Set<Path> ignored(Path project, Path root, Optional<Path> destination) throws IOException {
        Set<Path> ignored = new HashSet<>();
        if (root.equals(project)) {
            ignored.add(root.resolve("site"));
            ignored.add(root.resolve(TEMPLATES));
        }
        if (destination.isPresent() && Files.exists(destination.get())) {
            ignored.add(destination.get().toRealPath());
        }
        return ignored;
    }

    /** Links are followed wherever they lead, for templates may be shared between projects. */
    private static List<SourceFile> templates(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile()) {
                                String path = folder.relativize(file).toString().replace('\\', '/');
                                files.add(new SourceFile(path, file, attributes.size(), attributes.lastModifiedTime()));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException reason) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        files.sort(SourceFile.BY_PATH);
        return files;
    }
}
