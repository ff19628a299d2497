package org.colloquy.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Asset;
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
    private final Sources sources;
    private final boolean drafts;
    private final List<Diagnostic> problems;
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();

    private CourseReader(Sources sources, boolean drafts) {
        this.sources = sources;
        this.drafts = drafts;
        this.problems = new ArrayList<>(sources.problems());
    }

    /**
     * Reads the course of a project: what lies in its folder {@code course} or, without one, the project itself but for
     * {@code site}, {@code templates} and the destination. Whatever is wrong with the sources becomes a diagnostic.
     *
     * @throws IOException when the project is no folder, or the disk fails
     */
    public static Reading read(Path project, ReadOptions options) throws IOException {
        return read(Sources.find(project, options.destination()), options.drafts());
    }

    /** Reads files that were found before. */
    public static Reading read(Sources sources, boolean drafts) {
        return new CourseReader(sources, drafts).read();
    }

    private Reading read() {
        CourseFiles files = CourseFiles.of(sources.files());
        CourseYml yml = CourseYml.read(
                files.config().map(this::text).orElseGet(() -> SourceText.of("course.yml", "")),
                folderName(),
                problems);
        List<LessonFile> written = lessons(files.lessons());
        List<LessonFile> lessons = drafts ? written : Drafts.without(written);
        noteDrafts(written, lessons);
        FolderTree tree = new FolderTree(lessons);
        List<CourseItem> items = items(files, yml, lessons, tree);
        Glossary glossary = files.glossary()
                .map(file -> GlossaryReader.read(file.path(), text(file), problems))
                .orElse(Glossary.NONE);
        DialoguesReader reader = new DialoguesReader(
                (file, found) -> TextFile.read(file.file(), shown(file), found),
                this::shown,
                sources.files(),
                problems);
        List<Dialogue> dialogues = reader.read(files.transcripts(), files.sidecars());
        List<Asset> assets = Stream.concat(files.assets().stream(), reader.others().stream())
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
        Optional<Lesson> home = tree.page("").map(LessonFile::lesson);
        Course course = new Course(yml.config(), shown(""), home, items, glossary, dialogues, assets, leftOut);
        return new Reading(course, sources.root(), problems.stream().sorted().toList());
    }

    private String folderName() {
        Path name = sources.project().getFileName();
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

    private List<CourseItem> items(CourseFiles files, CourseYml yml, List<LessonFile> lessons, FolderTree tree) {
        Optional<Outline> summary = files.summary().map(file -> SummaryReader.read(text(file), problems));
        Optional<Outline> outline = summary.or(yml::units);
        if (outline.isEmpty()) {
            tree.leftOut().forEach(lesson -> warn(lesson, "the folder's text is another file, 'index.md'"));
            return tree.items();
        }
        Map<String, LessonFile> byPath = new LinkedHashMap<>();
        lessons.forEach(lesson -> byPath.put(lesson.lesson().path(), lesson));
        Set<String> others = new HashSet<>();
        sources.files().stream()
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
        return FileName.join(sources.root().equals(sources.project()) ? "" : Sources.COURSE, path);
    }
}
