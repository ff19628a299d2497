package org.colloquy.render;

import org.colloquy.course.Lesson;

/** How long lessons take. */
@FunctionalInterface
public interface ReadingTimes {
    /** Words that somebody reads in a minute when the text is to be understood and not skimmed. */
    int WORDS_PER_MINUTE = 180;

    /** Minutes to read and do a lesson, at least 1. */
    int minutes(Lesson lesson);

    /** What the lesson's front matter says, or else as long as its words take; {@code words} as in its article. */
    static int of(Lesson lesson, int words) {
        return lesson.meta().minutes().orElse(Math.max(1, Math.round((float) words / WORDS_PER_MINUTE)));
    }
}
