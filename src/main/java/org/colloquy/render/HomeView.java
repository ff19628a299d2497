package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * What only the front page has: {@code page.home} in templates.
 *
 * @param start        the first lesson
 * @param lessons      how many lessons there are, in words: {@code 7 lessons}; empty when there is none
 * @param minutes      how long all of them take, in words; empty when there is none
 * @param hasPaths     whether there are ways through some of the lessons
 * @param paths        ways through some of the lessons, as course.yml has them
 * @param hasLessons   whether there is anything on the map
 * @param map          units and lessons in reading order
 * @param hasDialogues whether there are conversations
 * @param dialogues    the conversations of the course
 */
public record HomeView(
        Optional<Link> start,
        String lessons,
        String minutes,
        boolean hasPaths,
        List<PathView> paths,
        boolean hasLessons,
        List<MapItem> map,
        boolean hasDialogues,
        List<DialogueLink> dialogues)
        implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "start" -> start;
            case "lessons" -> lessons;
            case "minutes" -> minutes;
            case "hasPaths" -> hasPaths;
            case "paths" -> paths;
            case "hasLessons" -> hasLessons;
            case "map" -> map;
            case "hasDialogues" -> hasDialogues;
            case "dialogues" -> dialogues;
            default -> MISSING;
        };
    }

    /**
     * A way through some of the lessons.
     *
     * @param title       what it is called
     * @param description for whom it is, or empty
     * @param minutes     how long its lessons take, in words
     * @param lessons     its lessons in the order to read them
     */
    public record PathView(String title, String description, String minutes, List<Link> lessons) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "title" -> title;
                case "description" -> description;
                case "minutes" -> minutes;
                case "lessons" -> lessons;
                default -> MISSING;
            };
        }
    }

    /**
     * A conversation with its description, which may be empty.
     *
     * @param description what it is about
     * @param turns       how many turns it has, in words: {@code 19 turns}
     */
    public record DialogueLink(String title, String href, String description, String turns) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "title" -> title;
                case "href" -> href;
                case "description" -> description;
                case "turns" -> turns;
                default -> MISSING;
            };
        }
    }
}
