package org.colloquy.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.PlannedLesson;
import org.colloquy.course.Slug;
import org.colloquy.course.Unit;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.Outline.Entry;
import org.colloquy.read.yaml.Located;

/** Puts lessons and units into the order of an author's list, and reports where list and files differ. */
final class OutlineOrder {
    private final Outline outline;
    private final Map<String, LessonFile> lessons;
    private final FolderTree tree;
    private final Set<String> otherFiles;
    private final List<Diagnostic> problems;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> unitPaths = new HashSet<>();

    /**
     * @param lessons    by path
     * @param otherFiles paths of what exists and is no lesson: drafts that are left out, transcripts, assets
     */
    OutlineOrder(
            Outline outline,
            Map<String, LessonFile> lessons,
            FolderTree tree,
            Set<String> otherFiles,
            List<Diagnostic> problems) {
        this.outline = outline;
        this.lessons = lessons;
        this.tree = tree;
        this.otherFiles = otherFiles;
        this.problems = problems;
    }

    /** The items in order. */
    List<CourseItem> items() {
        tree.page("").ifPresent(home -> listed.add(home.lesson().path()));
        return items(outline.entries(), "");
    }

    /** Lessons that the list does not have, after {@link #items} was asked for. */
    List<Lesson> unlisted() {
        return lessons.values().stream()
                .map(LessonFile::lesson)
                .filter(lesson -> !listed.contains(lesson.path()))
                .toList();
    }

    private List<CourseItem> items(List<Entry> entries, String unit) {
        List<CourseItem> items = new ArrayList<>();
        for (Entry entry : entries) {
            items.addAll(items(entry, unit));
        }
        return items;
    }

    private List<CourseItem> items(Entry entry, String unit) {
        if (entry.target().isEmpty()) {
            return List.of(withoutFile(entry, unit));
        }
        Located target = entry.target().get();
        if (isHome(target.text())) {
            return items(entry.children(), unit);
        }
        LessonFile file = lessons.get(target.text());
        if (file != null) {
            return withFile(entry, target, file, unit);
        }
        Optional<Unit> folder = tree.unit(target.text(), listed);
        if (folder.isPresent()) {
            return List.of(withFolder(entry, folder.get()));
        }
        if (!otherFiles.contains(target.text())) {
            problems.add(missing(target));
        }
        return entry.children().isEmpty() ? List.of() : List.of(withoutFile(entry, unit));
    }

    private boolean isHome(String path) {
        return path.isEmpty()
                || tree.page("")
                        .filter(home -> home.lesson().path().equals(path))
                        .isPresent();
    }

    private CourseItem withoutFile(Entry entry, String unit) {
        String title = entry.title().orElse("");
        if (entry.children().isEmpty()) {
            return new PlannedLesson(title);
        }
        String slug = Slug.of(title);
        String path = unitPath(FileName.join(unit, slug.isEmpty() ? "unit" : slug));
        return new Unit(path, title, Optional.empty(), items(entry.children(), path));
    }

    private List<CourseItem> withFile(Entry entry, Located target, LessonFile file, String unit) {
        if (!listed.add(target.text())) {
            String message = "'" + target.text() + "' is listed here a second time";
            problems.add(outline.source()
                    .problem(Rule.DUPLICATE_URL, target.start(), target.end(), message)
                    .withHint("list each lesson once"));
            return items(entry.children(), unit);
        }
        boolean byList = entry.titleFirst() || !file.titled();
        Lesson lesson = entry.title().filter(title -> byList).map(file::titled).orElse(file.lesson());
        if (entry.children().isEmpty()) {
            return List.of(lesson);
        }
        String name = FileName.lastOf(target.text());
        String folder = FileName.folderOf(target.text());
        boolean folderPage = FileName.isFolderPage(name) && !folder.isEmpty();
        String path = unitPath(folderPage ? folder : FileName.withoutEnding(target.text()));
        return List.of(new Unit(path, lesson.title(), Optional.of(lesson), items(entry.children(), path)));
    }

    private Unit withFolder(Entry entry, Unit folder) {
        String path = unitPath(folder.path());
        folder.text().ifPresent(text -> listed.add(text.path()));
        List<CourseItem> items = entry.children().isEmpty() ? folder.items() : items(entry.children(), path);
        markListed(items);
        return new Unit(path, entry.title().orElse(folder.title()), folder.text(), items);
    }

    private void markListed(Collection<CourseItem> items) {
        for (CourseItem item : items) {
            if (item instanceof Lesson lesson) {
                listed.add(lesson.path());
            } else if (item instanceof Unit unit) {
                unit.text().ifPresent(text -> listed.add(text.path()));
                markListed(unit.items());
            }
        }
    }

    private String unitPath(String wanted) {
        String path = wanted;
        for (int i = 2; !unitPaths.add(path); i++) {
            path = wanted + "-" + i;
        }
        return path;
    }

    private Diagnostic missing(Located target) {
        String written = outline.source().text().substring(target.start(), target.end());
        Stream<String> known = Stream.concat(lessons.keySet().stream(), tree.paths().stream());
        return outline.source()
                .problem(Rule.MISSING_FILE, target.start(), target.end(), "no lesson or folder " + quoted(written))
                .withHint(Suggestion.didYouMean(target.text(), known));
    }

    private static String quoted(String written) {
        boolean quotes = written.startsWith("'") || written.startsWith("\"");
        return quotes ? written : "'" + written + "'";
    }
}
