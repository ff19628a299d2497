package org.colloquy.render;

import java.util.Optional;

/**
 * What only the page for printing has: {@code page.print} in templates.
 *
 * @param chapters the texts of the course in reading order, made one by one while the page is written
 * @param glossary the terms, which stand at the end; absent when the course has none
 */
public record PrintView(Iterable<Chapter> chapters, Optional<TermList> glossary) implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "chapters" -> chapters;
            case "glossary" -> glossary;
            default -> MISSING;
        };
    }

    /**
     * A text of the course.
     *
     * @param id    its place on the page
     * @param kind  {@code home unit lesson dialogue}
     * @param title what it is called
     * @param html  its text with ids and links made for this page, to be written with three braces
     */
    public record Chapter(String id, String kind, String title, String html) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "id" -> id;
                case "kind" -> kind;
                case "title" -> title;
                case "html" -> html;
                default -> MISSING;
            };
        }
    }

    /**
     * The glossary.
     *
     * @param id    its place on the page
     * @param title what it is called
     * @param terms all terms, sorted as the course's language sorts, without the places where they are used; made like the chapters
     */
    public record TermList(String id, String title, Iterable<GlossaryView.Entry> terms) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "id" -> id;
                case "title" -> title;
                case "terms" -> terms;
                default -> MISSING;
            };
        }
    }
}
