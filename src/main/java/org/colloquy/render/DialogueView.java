package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * What only a conversation has: {@code page.dialogue} in templates.
 *
 * @param hasSpeakers whether the transcript names anybody
 * @param speakers    who speaks, in order of their first turn, without those who have no name
 * @param turns       how many turns it has, in words: {@code 19 turns}
 * @param media       its recording
 */
public record DialogueView(boolean hasSpeakers, List<SpeakerView> speakers, String turns, Optional<MediaView> media)
        implements KindView {

    /**
     * Somebody who speaks.
     *
     * @param name what they are called
     * @param role such as {@code mentor}; empty when the sidecar does not say
     * @param side {@code start} or {@code end}: where their turns stand
     */
    public record SpeakerView(String name, String role, String side) {}
}
