package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The project that a {@link CourseEdit} is made to. */
final class EditedProject {
    private EditedProject() {}

    /** Makes the project, or takes all edits back. */
    static void restore(Path project) throws IOException {
        for (String folder : List.of("course", "templates")) {
            delete(project.resolve(folder));
        }
        write(project.resolve("course/course.yml"), "title: Machines\n");
        write(project.resolve("course/index.md"), "# Machines\n\nWelcome to the node.\n");
        for (String lesson : List.of("01-first/01-one", "01-first/02-two", "02-more/03-three", "02-more/04-four")) {
            write(
                    project.resolve("course/" + lesson + ".md"),
                    "# " + lesson
                            + "\n\n## About the node\n\nA balancer, a queue and a node.\n\n![a map](../assets/map.svg)\n\n"
                            + "[On](../02-more/03-three.md#about-the-node)\n\n::: instructor\nShow it.\n:::\n\n"
                            + "::: dialogue talk#end\n:::\n\n::: explain node\n:::\n\n```java\nint node = 1;\n```\n");
        }
        write(project.resolve("course/assets/map.svg"), svg(10));
        write(project.resolve("course/glossary.md"), "Node\n:   A machine.\n\nBalancer\n:   Shares out.\n");
        write(
                project.resolve("course/dialogues/talk.txt"),
                "P1: What is a node?\n\nP2: (smiling) A machine.\n\nP1: And a balancer?\n");
        write(project.resolve("course/dialogues/talk.yml"), """
                title: A talk
                speakers:
                  P1: {name: Ada, role: learner}
                segments:
                  - {title: Part one, id: start, from: what-is-a-node}
                  - title: Part two
                    id: end
                    from: and-a-balancer
                """);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static String svg(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"20\"/>\n";
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
