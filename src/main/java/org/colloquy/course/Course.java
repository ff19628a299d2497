package org.colloquy.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was read from an author's folder, in reading order.
 *
 * @param root      the folder of the sources relative to the project, with {@code /} and no slash at its end
 *                  ({@code course}), or empty when the project is the course itself
 * @param home      the text of the home page, from {@code index.md} or {@code README.md}
 * @param items     units and lessons in order, nested as the author nested them
 * @param glossary  the terms; an empty glossary when there is none
 * @param assets    files that are copied as they are, sorted by path
 * @param leftOut   paths of Markdown files that are there and have no page, so that links to them can say why
 */
public record Course(
        CourseConfig config,
        String root,
        Optional<Lesson> home,
        List<CourseItem> items,
        Glossary glossary,
        List<Dialogue> dialogues,
        List<Asset> assets,
        Map<String, LeftOut> leftOut) {
    public Course {
        items = List.copyOf(items);
        dialogues = List.copyOf(dialogues);
        assets = List.copyOf(assets);
        leftOut = Map.copyOf(leftOut);
    }

    /** A course in which every Markdown file has its page. */
    public Course(
            CourseConfig config,
            String root,
            Optional<Lesson> home,
            List<CourseItem> items,
            Glossary glossary,
            List<Dialogue> dialogues,
            List<Asset> assets) {
        this(config, root, home, items, glossary, dialogues, assets, Map.of());
    }

    /** A path inside the course ({@code 01-start/a.md}) as diagnostics show it ({@code course/01-start/a.md}). */
    public String inProject(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }
}
