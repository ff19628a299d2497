package org.colloquy.read.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's places, which count code points from the start of the YAML, into offsets of the whole file. */
final class Offsets {
    private final String text;
    private final int start;
    private final boolean sameUnits;

    Offsets(String text, int start) {
        this.text = text;
        this.start = start;
        this.sameUnits = !hasPairs(text);
    }

    private static boolean hasPairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return text;
    }

    int of(Optional<Mark> mark) {
        return ofIndex(mark.map(Mark::getIndex).orElse(0));
    }

    int ofIndex(int codePoints) {
        if (sameUnits) {
            return start + Math.min(codePoints, text.length());
        }
        int count = text.codePointCount(0, text.length());
        return start + text.offsetByCodePoints(0, Math.min(codePoints, count));
    }
}
