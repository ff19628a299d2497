package org.colloquy.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project written down as one text, so that a test shows the course it is about. A line {@code -- path --} begins a
 * file; what follows up to the next such line is its content, line ends included:
 *
 * <pre>{@code
 * Path project = CourseFixture.write(folder, """
 *         -- course/course.yml --
 *         title: Demo
 *         -- course/01-start/01-hello.md --
 *         # Hello
 *         """);
 * }</pre>
 */
public final class CourseFixture {
    private static final Pattern HEADER = Pattern.compile("^-- (.+?) --\\R", Pattern.MULTILINE);

    private CourseFixture() {}

    /** Writes the files of a text into a folder and gives the folder back. */
    public static Path write(Path folder, String text) {
        files(text).forEach((path, content) -> writeFile(folder.resolve(path), content));
        return folder;
    }

    /** The files of a text by their paths, in its order. */
    public static Map<String, String> files(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher header = HEADER.matcher(text);
        boolean found = header.find();
        if (!found || header.start() != 0) {
            throw new IllegalArgumentException("a fixture begins with '-- path --'");
        }
        while (found) {
            String path = header.group(1);
            int start = header.end();
            found = header.find();
            String content = text.substring(start, found ? header.start() : text.length());
            if (files.put(path, content) != null) {
                throw new IllegalArgumentException("a fixture has '" + path + "' twice");
            }
        }
        return files;
    }

    private static void writeFile(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
