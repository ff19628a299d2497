package org.colloquy.render;

import java.util.List;

/**
 * What only a conversation has: {@code page.dialogue} in templates.
 *
 * @param id          its name in {@code ::: dialogue} blocks, by which answers of readers are kept
 * @param hasSpeakers whether the transcript names anybody
 * @param speakers    who speaks, in order of their first turn, without those who have no name
 * @param turns       how many turns it has, in words: {@code 19 turns}
 */
public record DialogueView(String id, boolean hasSpeakers, List<SpeakerView> speakers, String turns)
        implements KindView {

    /**
     * Somebody who speaks.
     *
     * @param name what they are called
     * @param role such as {@code mentor}; empty when the sidecar does not say
     * @param side {@code start} or {@code end}: where their turns stand
     * @param practised whether readers who practise are asked for this speaker's replies first
     */
    public record SpeakerView(String name, String role, String side, boolean practised) {}
}
