package org.colloquy.render;

import java.util.List;

/**
 * What only the glossary has: {@code page.glossary} in templates.
 *
 * @param introduction the text above the terms as HTML, to be written with three braces; empty when there is none
 * @param letters the terms by first letter, sorted as the course's language sorts
 */
public record GlossaryView(String introduction, List<Letter> letters) implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "introduction" -> introduction;
            case "letters" -> letters;
            default -> MISSING;
        };
    }

    /** The terms under one letter, and the letter's place on the page. */
    public record Letter(String letter, String id, List<Entry> terms) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "letter" -> letter;
                case "id" -> id;
                case "terms" -> terms;
                default -> MISSING;
            };
        }
    }

    /**
     * A term.
     *
     * @param id           its place on the page
     * @param name         what it is called
     * @param aliases      its other names, in one line; empty when it has none
     * @param explanations the plainest first
     * @param used         whether a page uses it
     * @param uses         the pages that use it, in reading order
     * @param moreUses     how many uses are not among them, in words; empty when all are
     */
    public record Entry(
            String id,
            String name,
            String aliases,
            List<Explanation> explanations,
            boolean used,
            List<Use> uses,
            String moreUses)
            implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "id" -> id;
                case "name" -> this.name;
                case "aliases" -> aliases;
                case "explanations" -> explanations;
                case "used" -> used;
                case "uses" -> uses;
                case "moreUses" -> moreUses;
                default -> MISSING;
            };
        }
    }

    /** One explanation: its label or an empty string, and its HTML, to be written with three braces. */
    public record Explanation(String label, String html) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "label" -> label;
                case "html" -> html;
                default -> MISSING;
            };
        }
    }

    /** A page that uses a term, and the headings or turns under which it does. */
    public record Use(String title, String href, List<Link> places) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "title" -> title;
                case "href" -> href;
                case "places" -> places;
                default -> MISSING;
            };
        }
    }
}
