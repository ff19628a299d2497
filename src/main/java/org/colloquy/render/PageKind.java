package org.colloquy.render;

import java.util.Locale;
import org.colloquy.site.Page;

/** The kinds of pages; each has a template of its name. */
enum PageKind {
    HOME,
    UNIT,
    LESSON,
    DIALOGUE,
    GLOSSARY,
    PRINT,
    NOT_FOUND;

    static PageKind of(Page page) {
        if (page instanceof Page.HomePage) {
            return HOME;
        } else if (page instanceof Page.UnitPage) {
            return UNIT;
        } else if (page instanceof Page.LessonPage) {
            return LESSON;
        } else if (page instanceof Page.Conversation) {
            return DIALOGUE;
        } else if (page instanceof Page.GlossaryPage) {
            return GLOSSARY;
        } else if (page instanceof Page.PrintPage) {
            return PRINT;
        }
        return NOT_FOUND;
    }

    /** As templates and style sheets write it: {@code not-found}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String template() {
        return "pages/" + id() + Templates.ENDING;
    }
}
