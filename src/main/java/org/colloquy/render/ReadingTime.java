package org.colloquy.render;

import org.colloquy.course.Lesson;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;

/** How long lessons take. */
final class ReadingTime {
    /** Words that somebody reads in a minute when the text is to be understood and not skimmed. */
    private static final int WORDS_PER_MINUTE = 180;

    private ReadingTime() {}

    /** Minutes to read and do a lesson, at least 1: what its front matter says, or else as long as its words take. */
    static int minutes(Lesson lesson, Article article) {
        return lesson.meta().minutes().orElse(Math.max(1, Math.round((float) article.words() / WORDS_PER_MINUTE)));
    }

    /** Such as {@code 12 min} or {@code 1 h 5 min}; nothing for no time. */
    static String inWords(int minutes, Words words) {
        if (minutes < 60) {
            return minutes == 0 ? "" : words.get("minutes", minutes);
        }
        return minutes % 60 == 0
                ? words.get("hours", minutes / 60)
                : words.get("hours-minutes", minutes / 60, minutes % 60);
    }
}
