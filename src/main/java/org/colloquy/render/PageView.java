package org.colloquy.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page: {@code page} in templates. Absent texts are empty, and of the parts that belong to one kind of page only that of
 * this page's kind is present.
 *
 * @param kind        {@code home unit lesson dialogue glossary print not-found}, for a class of the page
 * @param title       its title as plain text
 * @param description what it is about, in a sentence
 * @param summary     the same or, where it is empty, how the text begins or what the course is about; for search engines
 * @param language    BCP 47 language of its text; empty when it is the course's
 * @param direction   {@code ltr} or {@code rtl}; empty when it is the course's
 * @param canonical   its full address; empty unless course.yml has {@code url}
 * @param structuredData what it is in the words of schema.org, as JSON that may stand in a script element, to be written with
 *                       three braces; empty for the pages for printing and for wrong addresses
 * @param content     its text as HTML, to be written with three braces
 * @param hasContents whether it needs a table of contents
 * @param contents    its headings
 * @param asks        whether readers can write answers of their own on it
 * @param meta        keys of its front matter that mean nothing to Colloquy
 * @param home        what only the front page has
 * @param unit        what only a unit has
 * @param lesson      what only a lesson has
 * @param dialogue    what only a conversation has
 * @param glossary    what only the glossary has
 * @param print       what only the page for printing has
 */
public record PageView(
        String kind,
        String title,
        String description,
        String summary,
        String language,
        String direction,
        String canonical,
        String structuredData,
        String content,
        boolean hasContents,
        List<Section> contents,
        boolean asks,
        Map<String, Object> meta,
        Optional<HomeView> home,
        Optional<UnitView> unit,
        Optional<LessonView> lesson,
        Optional<DialogueView> dialogue,
        Optional<GlossaryView> glossary,
        Optional<PrintView> print)
        implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "kind" -> kind;
            case "title" -> title;
            case "description" -> description;
            case "summary" -> summary;
            case "language" -> language;
            case "direction" -> direction;
            case "canonical" -> canonical;
            case "structuredData" -> structuredData;
            case "content" -> content;
            case "hasContents" -> hasContents;
            case "contents" -> contents;
            case "asks" -> asks;
            case "meta" -> meta;
            case "home" -> home;
            case "unit" -> unit;
            case "lesson" -> lesson;
            case "dialogue" -> dialogue;
            case "glossary" -> glossary;
            case "print" -> print;
            default -> MISSING;
        };
    }

    /** A page of one kind, with what only that kind has. */
    static PageView of(Basics basics, String structuredData, KindView part) {
        return new PageView(
                basics.kind().id(),
                basics.title(),
                basics.description(),
                basics.summary(),
                basics.language(),
                basics.language().isEmpty() ? "" : Direction.of(basics.language()),
                basics.canonical(),
                structuredData,
                basics.content(),
                !basics.contents().isEmpty(),
                basics.contents(),
                basics.asks(),
                basics.meta(),
                only(HomeView.class, part),
                only(UnitView.class, part),
                only(LessonView.class, part),
                only(DialogueView.class, part),
                only(GlossaryView.class, part),
                only(PrintView.class, part));
    }

    private static <T extends KindView> Optional<T> only(Class<T> kind, KindView part) {
        return kind.isInstance(part) ? Optional.of(kind.cast(part)) : Optional.empty();
    }

    /** What pages of all kinds have. */
    record Basics(
            PageKind kind,
            String title,
            String description,
            String summary,
            String language,
            String canonical,
            String content,
            List<Section> contents,
            boolean asks,
            Map<String, Object> meta) {}

    /**
     * An entry of the table of contents.
     *
     * @param title    the heading's words as plain text
     * @param href     its anchor: {@code #which-lane}
     * @param time     when it begins in the recording: {@code 1:05}; empty when there is none
     * @param nested   whether there are headings below it
     * @param sections the headings below it
     */
    public record Section(String title, String href, String time, boolean nested, List<Section> sections)
            implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "title" -> title;
                case "href" -> href;
                case "time" -> time;
                case "nested" -> nested;
                case "sections" -> sections;
                default -> MISSING;
            };
        }
    }
}
