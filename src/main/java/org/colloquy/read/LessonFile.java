package org.colloquy.read;

import java.util.List;
import java.util.Optional;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;

/**
 * A Markdown file that was read.
 *
 * @param lesson   with a title from the file's name when the text gives none
 * @param titled   whether the text itself gives the title
 * @param problems what is wrong with its front matter or its bytes
 */
record LessonFile(Lesson lesson, boolean titled, List<Diagnostic> problems) {
    /** @param path relative to the course */
    static LessonFile of(String path, SourceText source, List<Diagnostic> problems) {
        FrontMatter front = FrontMatter.of(source, problems);
        Optional<String> title = front.title().or(() -> FirstHeading.in(source.text(), front.bodyStart()));
        Lesson lesson =
                new Lesson(path, source, front.bodyStart(), title.orElseGet(() -> titleFromName(path)), front.meta());
        return new LessonFile(lesson, title.isPresent(), problems);
    }

    /** The same lesson by another title. */
    Lesson titled(String title) {
        return new Lesson(lesson.path(), lesson.source(), lesson.bodyStart(), title, lesson.meta());
    }

    private static String titleFromName(String path) {
        String name = FileName.lastOf(path);
        boolean namedByFolder =
                FileName.isFolderPage(name) && !FileName.folderOf(path).isEmpty();
        return namedByFolder
                ? FileName.readable(FileName.lastOf(FileName.folderOf(path)))
                : FileName.readable(FileName.withoutEnding(name));
    }
}
