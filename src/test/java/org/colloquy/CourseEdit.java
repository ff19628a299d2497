package org.colloquy;

import static org.colloquy.EditedProject.svg;
import static org.colloquy.EditedProject.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What an author, or a tool of theirs, may do to a project between two builds. */
enum CourseEdit {
    NOTHING((random, project) -> {}),
    TEXT((random, project) -> append(lesson(random, project), "\nMore on the " + word(random) + " and a balancer.\n")),
    HEADING((random, project) -> append(lesson(random, project), "\n## About the " + word(random) + "\n\nSo it is.\n")),
    LINK((random, project) -> append(
            lesson(random, project), "\n[There](../02-more/03-three.md#about-the-" + word(random) + ") it is.\n")),
    BLOCKS((random, project) -> append(lesson(random, project), """

            ::: objectives
            - Tell a %s from a balancer
            :::

            ::: explain node
            :::

            ::: quiz
            What is it?

            - [x] A node
              > Right.
            - [ ] A %s
              > No.
            :::
            """.formatted(word(random), word(random)))),
    TITLE((random, project) -> replace(lesson(random, project), "# .*", "# The " + word(random))),
    FRONT_MATTER((random, project) -> {
        List<String> fronts = List.of(
                "draft: true",
                "glossary: false",
                "order: 7",
                "minutes: 3",
                "requires: [03-three.md]",
                "slug: x",
                "title: Another",
                "lang: de",
                "aliases: [former.html, {about-it: about-the-node}]",
                "a: [");
        Path lesson = lesson(random, project);
        String text = Files.readString(lesson).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        boolean remove = random.nextInt(3) == 0;
        write(lesson, remove ? text : "---\n" + fronts.get(random.nextInt(fronts.size())) + "\n---\n" + text);
    }),
    ADDED_LESSON((random, project) -> write(
            project.resolve("course/02-more/" + (10 + random.nextInt(20)) + "-added.md"),
            "# Added " + word(random) + "\n\nA node, ![a map](../assets/map.svg), and more.\n")),
    REMOVED_LESSON((random, project) -> Files.delete(lesson(random, project))),
    RENAMED_LESSON((random, project) -> {
        Path lesson = lesson(random, project);
        move(lesson, lesson.resolveSibling(random.nextInt(90) + "-" + word(random) + ".md"));
    }),
    SUMMARY((random, project) -> toggle(
            project.resolve("course/SUMMARY.md"),
            "# Summary\n\n- [One](01-first/01-one.md)\n- [Three](02-more/03-three.md)\n")),
    GLOSSARY((random, project) ->
            append(project.resolve("course/glossary.md"), "\n" + word(random) + "\n:   Something new about it.\n")),
    GLOSSARY_TEXT((random, project) ->
            replace(project.resolve("course/glossary.md"), ":   .*", ":   A machine like a " + word(random) + ".")),
    TRANSCRIPT((random, project) ->
            append(project.resolve("course/dialogues/talk.txt"), "\nP2: (laughs) And the " + word(random) + "?\n")),
    SIDECAR((random, project) ->
            replace(project.resolve("course/dialogues/talk.yml"), "name: \\w+", "name: " + capital(word(random)))),
    SEGMENT((random, project) -> replace(
            project.resolve("course/dialogues/talk.yml"), "title: Part.*", "title: Part about the " + word(random))),
    CONFIG((random, project) -> {
        List<String> lines = List.of(
                "lang: sv", "url: https://example.org/", "rules: {broken-link: warning}", "titel: x", "html: escape");
        write(
                project.resolve("course/course.yml"),
                "title: About " + word(random) + "\n" + lines.get(random.nextInt(lines.size())) + "\n");
    }),
    TEMPLATE((random, project) -> toggle(
            project.resolve("templates/partials/footer.mustache"),
            "<footer>" + word(random) + " {{site.title}}</footer>\n")),
    WRONG_TEMPLATE((random, project) ->
            toggle(project.resolve("templates/partials/header.mustache"), "<header>{{site.nonsense}}</header>\n")),
    STYLE((random, project) ->
            write(project.resolve("templates/assets/css/own.css"), "body { --own: " + word(random) + " }\n")),
    WORDS((random, project) ->
            toggle(project.resolve("templates/words/en.properties"), "glossary = All the " + word(random) + "s\n")),
    IMAGE_SIZE((random, project) -> write(project.resolve("course/assets/map.svg"), svg(1 + random.nextInt(900)))),
    ASSET((random, project) ->
            write(project.resolve("course/01-first/data.csv"), word(random) + "," + random.nextInt(9))),
    REMOVED_ASSET((random, project) -> Files.deleteIfExists(project.resolve("course/01-first/data.csv"))),
    HIDDEN_FILE((random, project) -> write(project.resolve("course/_notes.md"), word(random))),
    LINKED_LESSON((random, project) -> {
        Path link = project.resolve("course/02-more/80-linked.md");
        if (!Files.deleteIfExists(link)) {
            Files.createSymbolicLink(link, Path.of(random.nextBoolean() ? "03-three.md" : "nowhere.md"));
        }
    }),
    TIME_ONLY((random, project) ->
            Files.setLastModifiedTime(lesson(random, project), FileTime.fromMillis(random.nextInt(2_000_000_000)))),
    TEXT_BUT_NOT_TIME_OR_SIZE((random, project) -> {
        Path lesson = lesson(random, project);
        FileTime before = Files.getLastModifiedTime(lesson);
        String text = Files.readString(lesson);
        write(lesson, random.nextBoolean() ? text.replace("node", "edon") : text.replace("edon", "node"));
        Files.setLastModifiedTime(lesson, before);
    }),
    SWAPPED_LESSONS((random, project) -> {
        Path one = lesson(random, project);
        Path other = lesson(random, project);
        Path between = project.resolve("between");
        move(one, between);
        if (!one.equals(other)) {
            move(other, one);
        }
        move(between, other);
    }),
    LOST_PAGE((random, project) -> Files.deleteIfExists(project.resolve("site/index.html"))),
    LOST_LESSON_PAGE((random, project) -> Files.deleteIfExists(project.resolve("site/first/one.html"))),
    CUT_LESSON_PAGE((random, project) -> {
        Path page = project.resolve("site/first/two.html");
        if (Files.exists(page)) {
            write(page, "");
        }
    }),
    DAMAGED_CACHE((random, project) -> {
        for (Path file : kept(project)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)]++;
            Files.write(file, random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    }),
    LOST_CACHE((random, project) -> {
        for (Path file : kept(project)) {
            Files.delete(file);
        }
    }),
    CUT_PAGE((random, project) -> {
        Path page = project.resolve("site/404.html");
        if (Files.exists(page)) {
            write(page, "");
        }
    });

    private final Action action;

    /** Those after which all other lessons are what they were. */
    private static final List<CourseEdit> IN_A_BODY = List.of(TEXT, HEADING, LINK, BLOCKS, TEXT_BUT_NOT_TIME_OR_SIZE);

    /** Those that other lessons show, though their own files are what they were. */
    private static final List<CourseEdit> SEEN_BY_OTHERS = List.of(
            TITLE, FRONT_MATTER, GLOSSARY, GLOSSARY_TEXT, TRANSCRIPT, SIDECAR, CONFIG, IMAGE_SIZE, TEMPLATE, WORDS);

    CourseEdit(Action action) {
        this.action = action;
    }

    @FunctionalInterface
    private interface Action {
        void apply(Random random, Path project) throws IOException;
    }

    void apply(Random random, Path project) throws IOException {
        action.apply(random, project);
    }

    /** Edits of one kind, half the time those of bodies alone. */
    static List<CourseEdit> some(Random random) {
        List<List<CourseEdit>> kinds = List.of(IN_A_BODY, IN_A_BODY, SEEN_BY_OTHERS, List.of(values()));
        List<CourseEdit> kind = kinds.get(random.nextInt(kinds.size()));
        return random.ints(random.nextInt(3), 0, kind.size())
                .mapToObj(kind::get)
                .toList();
    }

    /** What builds of the project have left in the cache beside it. */
    private static List<Path> kept(Path project) throws IOException {
        Path folder = project.resolveSibling("cache/builds");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".articles"))
                    .sorted()
                    .toList();
        }
    }

    private static String word(Random random) {
        return List.of("node", "queue", "cache", "replica", "leader").get(random.nextInt(5));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Any lesson, and a new one when there is none left. */
    private static Path lesson(Random random, Path project) throws IOException {
        Path course = project.resolve("course");
        try (Stream<Path> files = Files.walk(course)) {
            List<Path> lessons = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> course.relativize(file).getNameCount() > 1 && !Files.isSymbolicLink(file))
                    .sorted()
                    .toList();
            if (!lessons.isEmpty()) {
                return lessons.get(random.nextInt(lessons.size()));
            }
        }
        Path lesson = project.resolve("course/01-first/01-one.md");
        write(lesson, "# The last node\n");
        return lesson;
    }

    private static void append(Path file, String text) throws IOException {
        write(file, (Files.exists(file) ? Files.readString(file) : "") + text);
    }

    private static void replace(Path file, String expression, String replacement) throws IOException {
        write(file, Files.readString(file).replaceFirst(expression, replacement));
    }

    private static void toggle(Path file, String text) throws IOException {
        if (!Files.deleteIfExists(file)) {
            write(file, text);
        }
    }

    /** The moved file keeps its time, as it does when a shell moves it. */
    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
