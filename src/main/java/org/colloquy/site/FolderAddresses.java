package org.colloquy.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.NumberedName;
import org.colloquy.course.Slug;
import org.colloquy.course.Unit;

/** Which folder of the site a folder of the course becomes. */
final class FolderAddresses {
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> byFolder = new HashMap<>(Map.of("", ""));

    FolderAddresses(List<CourseItem> items) {
        collectSlugs(items);
        registerFolders(items);
    }

    private void collectSlugs(List<CourseItem> items) {
        for (CourseItem item : items) {
            if (item instanceof Unit unit) {
                unit.text().flatMap(FolderAddresses::slug).ifPresent(slug -> slugs.put(unit.path(), slug));
                collectSlugs(unit.items());
            }
        }
    }

    private void registerFolders(List<CourseItem> items) {
        for (CourseItem item : items) {
            if (item instanceof Unit unit) {
                of(unit.path());
                registerFolders(unit.items());
            } else if (item instanceof Lesson lesson) {
                of(CoursePath.folder(lesson.path()));
            }
        }
    }

    /** The {@code slug:} of a lesson or unit, if it is one. */
    static Optional<String> slug(Lesson lesson) {
        return lesson.meta().slug().map(Slug::of).filter(slug -> !slug.isEmpty());
    }

    /** The folder of the site for a folder with lessons. */
    String of(String folder) {
        String known = byFolder.get(folder);
        if (known != null) {
            return known;
        }
        String part = slugs.getOrDefault(folder, NumberedName.slug(CoursePath.name(folder)));
        String address = CoursePath.join(of(CoursePath.folder(folder)), part);
        byFolder.put(folder, address);
        return address;
    }

    /**
     * The address of a copied file: the folder with lessons that holds it has moved, but what lies below that folder
     * keeps its names, so that copied files still find each other.
     */
    String ofFile(String path) {
        String folder = CoursePath.folder(path);
        while (!byFolder.containsKey(folder)) {
            folder = CoursePath.folder(folder);
        }
        String rest = folder.isEmpty() ? path : path.substring(folder.length() + 1);
        return CoursePath.join(of(folder), rest);
    }
}
