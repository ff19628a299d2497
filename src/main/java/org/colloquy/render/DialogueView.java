package org.colloquy.render;

import java.util.List;

/**
 * What only a conversation has: {@code page.dialogue} in templates.
 *
 * @param speakers who speaks, in order of their first turn
 * @param turns    how many turns it has, in words: {@code 19 turns}
 */
public record DialogueView(List<SpeakerView> speakers, String turns) implements KindView {

    /**
     * Somebody who speaks.
     *
     * @param name what they are called
     * @param role such as {@code mentor}; empty when the sidecar does not say
     * @param side {@code start} or {@code end}: where their turns stand
     */
    public record SpeakerView(String name, String role, String side) {}
}
