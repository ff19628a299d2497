package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.Outline.Entry;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode;
import org.colloquy.read.yaml.YamlNode.Mapping;

/**
 * Reads {@code units:} of course.yml, the list that gives a course its order:
 *
 * <pre>{@code
 * units:
 *   - 01-start               # a folder: a unit with all its lessons, in the order of their names
 *   - welcome.md             # a file: a lesson that stands in no unit
 *   - title: Sharing work    # a unit with another title than its folder has
 *     folder: 03-sharing
 *   - title: Under load      # a unit put together by hand; paths are relative to its folder, if it has one,
 *     lessons:               # and to the course otherwise
 *       - sharing/queues.md
 *       - failing/retries.md
 *   - title: Security        # nothing below it: planned, and not written yet
 * }</pre>
 *
 * What stands under {@code lessons:} is read by the same rules, so that units nest.
 */
final class UnitsReader {
    private static final List<String> KEYS = List.of("title", "folder", "lessons");

    private UnitsReader() {}

    /** The order under {@code units:}; absent when the key is. */
    static Optional<Outline> read(SourceText source, Fields course) {
        return course.node("units")
                .map(units -> new Outline(source, entries(course, "units", course.list("units"), "")));
    }

    private static List<Entry> entries(Fields fields, String key, List<YamlNode> nodes, String folder) {
        List<Entry> entries = new ArrayList<>();
        for (YamlNode node : nodes) {
            Optional<Entry> entry = node instanceof Mapping
                    ? fields.fields(key, node).flatMap(unit -> unit(unit, folder))
                    : fields.located(key, node).flatMap(path -> path(fields, path, folder));
            entry.ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Entry> path(Fields fields, Located written, String folder) {
        return resolved(fields, written, folder)
                .map(target -> new Entry(Optional.empty(), false, Optional.of(target), List.of()));
    }

    private static Optional<Entry> unit(Fields unit, String folder) {
        unit.allowOnly(KEYS);
        Optional<String> title = unit.text("title");
        Optional<Located> target = unit.located("folder").flatMap(written -> resolved(unit, written, folder));
        if (title.isEmpty() && unit.node("folder").isEmpty()) {
            unit.badValue(unit.mapping(), "a unit needs a 'title' or a 'folder'");
            return Optional.empty();
        }
        String below = target.map(Located::text).orElse(folder);
        List<Entry> children = entries(unit, "lessons", unit.list("lessons"), below);
        return Optional.of(new Entry(title, true, target, children));
    }

    private static Optional<Located> resolved(Fields fields, Located written, String folder) {
        Optional<String> path = CoursePath.of(folder, written.text());
        if (path.isEmpty()) {
            fields.badValue(written, "'" + written.text() + "' lies outside the course");
        }
        return path.map(found -> new Located(found, written.start(), written.end()));
    }
}
