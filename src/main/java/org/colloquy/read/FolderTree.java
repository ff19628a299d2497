package org.colloquy.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.Unit;
import org.jspecify.annotations.Nullable;

/** The lessons in their folders, and the order that they have when no list says otherwise. */
final class FolderTree {
    private final Map<String, Folder> folders = new TreeMap<>();
    private final Folder top = folder("");

    /** Lays out lessons; of several that could be a folder's text, {@code index.md} is. */
    FolderTree(List<LessonFile> lessons) {
        for (LessonFile file : lessons) {
            folder(FileName.folderOf(file.lesson().path())).add(file);
        }
    }

    /** A folder with Markdown in it or below it. */
    private static final class Folder {
        private final String path;
        private final List<Folder> folders = new ArrayList<>();
        private final List<LessonFile> lessons = new ArrayList<>();
        private final List<LessonFile> leftOut = new ArrayList<>();
        private @Nullable LessonFile page;

        Folder(String path) {
            this.path = path;
        }

        void add(LessonFile file) {
            String name = FileName.lastOf(file.lesson().path());
            if (!FileName.isFolderPage(name)) {
                lessons.add(file);
            } else if (page == null) {
                page = file;
            } else if (FileName.withoutEnding(name).equalsIgnoreCase("index")) {
                leftOut.add(page);
                page = file;
            } else {
                leftOut.add(file);
            }
        }

        Optional<LessonFile> page() {
            return Optional.ofNullable(page);
        }
    }

    private Folder folder(String path) {
        Folder known = folders.get(path);
        if (known != null) {
            return known;
        }
        Folder folder = new Folder(path);
        folders.put(path, folder);
        if (!path.isEmpty()) {
            folder(FileName.folderOf(path)).folders.add(folder);
        }
        return folder;
    }

    /** The text of a folder, such as the home page's for the course itself. */
    Optional<LessonFile> page(String folder) {
        return Optional.ofNullable(folders.get(folder)).flatMap(Folder::page);
    }

    /** Files that could be the text of a folder that has another. */
    List<Lesson> leftOut() {
        return folders.values().stream()
                .flatMap(folder -> folder.leftOut.stream())
                .map(LessonFile::lesson)
                .toList();
    }

    /** The paths of all folders with Markdown in them or below them. */
    Set<String> paths() {
        return Collections.unmodifiableSet(folders.keySet());
    }

    /** The whole course in the order of {@code order:} and of names. */
    List<CourseItem> items() {
        return items(top, Set.of());
    }

    /**
     * A folder as a unit.
     *
     * @param without lessons that stand elsewhere already, by path
     * @return empty when there is no such folder, or none with Markdown in it
     */
    Optional<Unit> unit(String folder, Set<String> without) {
        return Optional.ofNullable(folder.isEmpty() ? null : folders.get(folder))
                .map(found -> unit(found, without));
    }

    private Unit unit(Folder folder, Set<String> without) {
        Optional<Lesson> text = folder.page().map(LessonFile::lesson).filter(page -> !without.contains(page.path()));
        String title = text.map(Lesson::title).orElseGet(() -> FileName.readable(FileName.lastOf(folder.path)));
        return new Unit(folder.path, title, text, items(folder, without));
    }

    private List<CourseItem> items(Folder folder, Set<String> without) {
        List<Placed> placed = new ArrayList<>();
        for (LessonFile file : folder.lessons) {
            if (!without.contains(file.lesson().path())) {
                placed.add(Placed.of(FileName.lastOf(file.lesson().path()), Optional.of(file.lesson()), file.lesson()));
            }
        }
        for (Folder below : folder.folders) {
            Optional<Lesson> page = below.page().map(LessonFile::lesson);
            placed.add(Placed.of(FileName.lastOf(below.path), page, unit(below, without)));
        }
        return placed.stream().sorted().map(Placed::item).toList();
    }

    /** Something with its place among its neighbours: {@code order:}, or the number that its name begins with. */
    private record Placed(double order, String name, CourseItem item) implements Comparable<Placed> {
        static Placed of(String name, Optional<Lesson> text, CourseItem item) {
            double order = text.flatMap(lesson -> lesson.meta().order())
                    .or(() -> FileName.number(name))
                    .orElse(Double.POSITIVE_INFINITY);
            return new Placed(order, name, item);
        }

        @Override
        public int compareTo(Placed other) {
            int byOrder = Double.compare(order, other.order);
            return byOrder == 0 ? FileName.ORDER.compare(name, other.name) : byOrder;
        }
    }
}
