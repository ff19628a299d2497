package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.LearningPath;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.YamlNode;

/**
 * Reads {@code paths:} of course.yml:
 *
 * <pre>{@code
 * paths:
 *   - title: One machine dies and everything stops
 *     description: For those on call tonight.
 *     lessons:                 # relative to the course
 *       - 04-surviving/01-things-fail-partly.md
 * }</pre>
 */
final class PathsReader {
    private static final List<String> KEYS = List.of("title", "description", "lessons");

    private PathsReader() {}

    static List<LearningPath> read(SourceText source, Fields course) {
        List<LearningPath> paths = new ArrayList<>();
        for (YamlNode node : course.list("paths")) {
            course.fields("paths", node).flatMap(path -> path(source, path)).ifPresent(paths::add);
        }
        return paths;
    }

    private static Optional<LearningPath> path(SourceText source, Fields path) {
        path.allowOnly(KEYS);
        Optional<String> title = path.text("title").filter(text -> !text.isBlank());
        List<Written> lessons = path.texts("lessons").stream()
                .map(lesson -> new Written(lesson.text(), source, lesson.start(), lesson.end()))
                .toList();
        if (title.isEmpty() || lessons.isEmpty()) {
            path.badValue(path.mapping(), "a path needs a 'title' and 'lessons'");
            return Optional.empty();
        }
        return Optional.of(new LearningPath(title.get(), path.text("description"), lessons));
    }
}
