package org.colloquy.transcript.labelled;

import org.colloquy.transcript.format.TextLine;

/** Tells where fenced code begins and ends. */
final class Fences {
    private Fences() {}

    static boolean isFence(String text, TextLine line) {
        return text.startsWith("```", line.start()) || text.startsWith("~~~", line.start());
    }
}
