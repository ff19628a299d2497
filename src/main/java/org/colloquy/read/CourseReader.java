package org.colloquy.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.course.Course;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.LeftOut;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;

/** Reads an author's folder. */
public final class CourseReader {
    private static final String FOLDER = "course";

    private final Path project;
    private final Path root;
    private final ReadOptions options;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();

    private CourseReader(Path project, Path root, ReadOptions options) {
        this.project = project;
        this.root = root;
        this.options = options;
    }

    /**
     * Reads the course of a project: what lies in its folder {@code course} or, without one, the project itself but for
     * {@code site}, {@code templates} and the destination. Whatever is wrong with the sources becomes a diagnostic.
     *
     * @throws IOException when the project is no folder, or the disk fails
     */
    public static Reading read(Path project, ReadOptions options) throws IOException {
        Path real = project.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new NotDirectoryException(project.toString());
        }
        Path folder = real.resolve(FOLDER);
        boolean inFolder = Files.isDirectory(folder) && folder.toRealPath().startsWith(real);
        return new CourseReader(real, inFolder ? folder.toRealPath() : real, options).read();
    }

    private Reading read() throws IOException {
        List<SourceFile> scanned = FolderScan.of(project, root, ignored(), problems);
        CourseFiles files = CourseFiles.of(scanned);
        CourseYml yml = CourseYml.read(
                files.config().map(this::text).orElseGet(() -> SourceText.of("course.yml", "")),
                folderName(),
                problems);
        List<LessonFile> written = lessons(files.lessons());
        List<LessonFile> lessons = options.drafts() ? written : Drafts.without(written);
        noteDrafts(written, lessons);
        FolderTree tree = new FolderTree(lessons);
        List<CourseItem> items = items(files, yml, lessons, tree, scanned);
        Glossary glossary = files.glossary()
                .map(file -> GlossaryReader.read(file.path(), text(file), problems))
                .orElse(Glossary.NONE);
        List<Dialogue> dialogues = new DialoguesReader(
                        (file, found) -> TextFile.read(file.file(), shown(file), found), problems)
                .read(files.transcripts(), files.sidecars());
        Optional<Lesson> home = tree.page("").map(LessonFile::lesson);
        Course course = new Course(yml.config(), shown(""), home, items, glossary, dialogues, files.assets(), leftOut);
        return new Reading(course, root, problems.stream().sorted().toList());
    }

    private Set<Path> ignored() throws IOException {
        Set<Path> ignored = new HashSet<>();
        if (root.equals(project)) {
            ignored.add(root.resolve("site"));
            ignored.add(root.resolve("templates"));
        }
        Optional<Path> destination = options.destination().filter(Files::exists);
        if (destination.isPresent()) {
            ignored.add(destination.get().toRealPath());
        }
        return ignored;
    }

    private String folderName() {
        Path name = project.getFileName();
        return name == null ? "Course" : name.toString();
    }

    private List<LessonFile> lessons(List<SourceFile> files) {
        List<LessonFile> lessons = files.parallelStream().map(this::lesson).toList();
        lessons.forEach(lesson -> problems.addAll(lesson.problems()));
        return lessons;
    }

    private void noteDrafts(List<LessonFile> written, List<LessonFile> published) {
        Set<String> paths = published.stream().map(file -> file.lesson().path()).collect(Collectors.toSet());
        written.stream()
                .map(file -> file.lesson().path())
                .filter(path -> !paths.contains(path))
                .forEach(path -> leftOut.put(path, LeftOut.DRAFT));
    }

    private LessonFile lesson(SourceFile file) {
        List<Diagnostic> found = new ArrayList<>();
        return LessonFile.of(file.path(), TextFile.read(file.file(), shown(file), found), found);
    }

    private List<CourseItem> items(
            CourseFiles files, CourseYml yml, List<LessonFile> lessons, FolderTree tree, List<SourceFile> scanned) {
        Optional<Outline> summary = files.summary().map(file -> SummaryReader.read(text(file), problems));
        Optional<Outline> outline = summary.or(yml::units);
        if (outline.isEmpty()) {
            tree.leftOut().forEach(lesson -> warn(lesson, "the folder's text is another file, 'index.md'"));
            return tree.items();
        }
        Map<String, LessonFile> byPath = new LinkedHashMap<>();
        lessons.forEach(lesson -> byPath.put(lesson.lesson().path(), lesson));
        Set<String> others = new HashSet<>();
        scanned.stream()
                .map(SourceFile::path)
                .filter(path -> !byPath.containsKey(path))
                .forEach(others::add);
        OutlineOrder order = new OutlineOrder(outline.get(), byPath, tree, others, problems);
        List<CourseItem> items = order.items();
        String list = summary.isPresent() ? "SUMMARY.md" : "'units' of course.yml";
        order.unlisted().forEach(lesson -> {
            leftOut.put(lesson.path(), LeftOut.UNLISTED);
            warn(lesson, "it is not in " + list);
        });
        return items;
    }

    private void warn(Lesson lesson, String reason) {
        String message = "the lesson '" + lesson.path() + "' is left out: " + reason;
        problems.add(Diagnostic.of(Rule.UNLISTED_LESSON, lesson.source().file(), message));
    }

    private SourceText text(SourceFile file) {
        return TextFile.read(file.file(), shown(file), problems);
    }

    private String shown(SourceFile file) {
        return FileName.join(shown(""), file.path());
    }

    private String shown(String path) {
        return FileName.join(root.equals(project) ? "" : FOLDER, path);
    }
}
