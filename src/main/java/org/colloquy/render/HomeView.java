package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * What only the front page has: {@code page.home} in templates.
 *
 * @param start     the first lesson
 * @param hasLessons   whether there is anything on the map
 * @param map          units and lessons in reading order
 * @param hasDialogues whether there are conversations
 * @param dialogues    the conversations of the course
 */
public record HomeView(
        Optional<Link> start, boolean hasLessons, List<MapItem> map, boolean hasDialogues, List<DialogueLink> dialogues)
        implements KindView {

    /**
     * A conversation with its description, which may be empty.
     *
     * @param description what it is about
     * @param turns       how many turns it has, in words: {@code 19 turns}
     */
    public record DialogueLink(String title, String href, String description, String turns) {}
}
