package org.colloquy.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.PlannedLesson;
import org.colloquy.course.Unit;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceSpan;
import org.colloquy.support.CourseFixture;

/** Courses and diagnostics as short texts, so that tests can say what they expect in lines. */
final class Told {
    private Told() {}

    static Reading read(Path folder, String fixture) {
        return read(CourseFixture.write(folder, fixture));
    }

    static Reading read(Path project) {
        try {
            return CourseReader.read(project, ReadOptions.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each item, indented by its depth: {@code unit: Title}, {@code lesson.md: Title}. */
    static List<String> items(Reading reading) {
        return items(reading.course().items(), "");
    }

    private static List<String> items(List<CourseItem> items, String indent) {
        return items.stream().flatMap(item -> items(item, indent).stream()).toList();
    }

    private static List<String> items(CourseItem item, String indent) {
        if (item instanceof Lesson lesson) {
            return List.of(indent + lesson.path() + ": " + lesson.title());
        }
        if (item instanceof PlannedLesson planned) {
            return List.of(indent + "planned: " + planned.title());
        }
        Unit unit = (Unit) item;
        String text = unit.text().map(lesson -> " <" + lesson.path() + ">").orElse("");
        List<String> lines = new java.util.ArrayList<>(List.of(indent + unit.path() + "/: " + unit.title() + text));
        lines.addAll(items(unit.items(), indent + "  "));
        return lines;
    }

    /** {@code file:line:column rule: message (hint)}. */
    static List<String> problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Told::problem).toList();
    }

    static List<String> problems(Reading reading) {
        return problems(reading.diagnostics());
    }

    private static String problem(Diagnostic diagnostic) {
        SourceSpan at = diagnostic.where();
        String hint = diagnostic.hint().map(words -> " (" + words + ")").orElse("");
        return at.file() + ":" + at.line() + ":" + at.column() + " "
                + diagnostic.rule().id() + ": " + diagnostic.message() + hint;
    }
}
