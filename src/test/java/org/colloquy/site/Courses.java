package org.colloquy.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Asset;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.LeftOut;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.SourceText;

/** Courses made by hand, without reading files. */
public final class Courses {
    /** Words for the pages that no author wrote. */
    public static final Words WORDS =
            new Words(Map.of("glossary", "Glossary", "whole-course", "The whole course", "not-found", "Not found"));

    private final List<CourseItem> items = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Dialogue> dialogues = new ArrayList<>();
    private Map<String, LeftOut> leftOut = Map.of();
    private Glossary glossary = Glossary.NONE;
    private Optional<Lesson> home = Optional.empty();

    private Courses() {}

    /** A course of these units and lessons. */
    public static Courses of(CourseItem... items) {
        Courses course = new Courses();
        course.items.addAll(List.of(items));
        return course;
    }

    public Courses assets(String... paths) {
        Arrays.stream(paths).map(path -> new Asset(path, Path.of("x"))).forEach(assets::add);
        return this;
    }

    public Courses dialogue(Dialogue dialogue) {
        dialogues.add(dialogue);
        return this;
    }

    public Courses leftOut(Map<String, LeftOut> paths) {
        leftOut = paths;
        return this;
    }

    public Courses glossary(Glossary terms) {
        glossary = terms;
        return this;
    }

    public Courses home(Lesson text) {
        home = Optional.of(text);
        return this;
    }

    public Course course() {
        CourseConfig config = new CourseConfig(
                "Demo",
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "demo",
                CourseConfig.RawHtml.KEEP,
                Map.of(),
                Map.of());
        return new Course(config, "course", home, items, glossary, dialogues, assets, leftOut);
    }

    public Planning plan() {
        return SitePlanner.plan(course(), WORDS, Set.of(new Url("theme/style.css")));
    }

    public static Unit unit(String path, CourseItem... items) {
        return new Unit(path, "Unit " + path, Optional.empty(), List.of(items));
    }

    public static Unit unitWithText(String path, Lesson text, CourseItem... items) {
        return new Unit(path, text.title(), Optional.of(text), List.of(items));
    }

    public static Lesson lesson(String path) {
        return lesson(path, "");
    }

    /** A lesson with front matter: {@code slug: x}, {@code requires: x y}, {@code aliases: x y}, one to a line. */
    public static Lesson lesson(String path, String frontMatter) {
        String head = frontMatter.isEmpty() ? "" : "---\n" + frontMatter + "\n---\n";
        List<Lesson.Requirement> requires = values(frontMatter, "requires").stream()
                .map(target ->
                        new Lesson.Requirement(target, head.indexOf(target), head.indexOf(target) + target.length()))
                .toList();
        Lesson.Meta meta = new Lesson.Meta(
                Optional.empty(),
                values(frontMatter, "slug").stream().findFirst(),
                Optional.empty(),
                false,
                Optional.empty(),
                requires,
                values(frontMatter, "aliases"),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                Map.of());
        SourceText source = SourceText.of("course/" + path, head + "# Title of " + path + "\n");
        return new Lesson(path, source, head.length(), "Title of " + path, meta);
    }

    private static List<String> values(String frontMatter, String key) {
        return frontMatter
                .lines()
                .filter(line -> line.startsWith(key + ": "))
                .flatMap(line -> Arrays.stream(line.substring(key.length() + 2).split(" ")))
                .toList();
    }

    /** A dialogue of one segment without turns. */
    public static Dialogue dialogue(String path, Segment... segments) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Dialogue(
                path,
                name.substring(0, name.lastIndexOf('.')),
                SourceText.of("course/" + path, ""),
                "Talk " + path,
                Optional.empty(),
                Dialogue.Markup.PLAIN,
                List.of(),
                List.of(segments),
                Optional.empty());
    }
}
