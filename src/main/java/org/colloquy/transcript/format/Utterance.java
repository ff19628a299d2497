package org.colloquy.transcript.format;

import java.time.Duration;
import java.util.Optional;

/**
 * A stretch of speech as recorders cut it; many of them make a turn.
 *
 * @param speaker the label; empty text when it is not known who speaks, absent when whoever spoke before goes on
 * @param before  what begins here whatever the speaker and the times say
 * @param start   counted from the start of the recording
 * @param end     counted from the start of the recording
 * @param text    decoded; single line ends are where a line was wrapped, blank lines are between paragraphs
 * @param from    offset of its first character in the source
 * @param to      offset after its last character in the source
 */
public record Utterance(
        Optional<String> speaker,
        Break before,
        Optional<Duration> start,
        Optional<Duration> end,
        String text,
        int from,
        int to) {

    /** What begins with an utterance. */
    public enum Break {
        NONE,
        PARAGRAPH,
        TURN
    }
}
