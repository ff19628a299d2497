package org.colloquy.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.course.Lesson;

/** Leaves out what is not ready: a lesson that is a draft, and a unit with all in it when its own text is one. */
final class Drafts {
    private Drafts() {}

    static List<LessonFile> without(List<LessonFile> lessons) {
        Set<String> folders = lessons.stream()
                .map(LessonFile::lesson)
                .filter(lesson -> lesson.meta().draft())
                .map(Lesson::path)
                .filter(path -> FileName.isFolderPage(FileName.lastOf(path)))
                .map(FileName::folderOf)
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toSet());
        return lessons.stream()
                .filter(file -> !file.lesson().meta().draft())
                .filter(file -> !isInside(file.lesson().path(), folders))
                .toList();
    }

    private static boolean isInside(String path, Set<String> folders) {
        for (String folder = FileName.folderOf(path); !folder.isEmpty(); folder = FileName.folderOf(folder)) {
            if (folders.contains(folder)) {
                return true;
            }
        }
        return false;
    }
}
