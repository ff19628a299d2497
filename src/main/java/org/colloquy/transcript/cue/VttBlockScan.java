package org.colloquy.transcript.cue;

import java.util.List;
import org.colloquy.transcript.cue.VttBlock.Kind;
import org.colloquy.transcript.cue.VttBlock.TimingReader;
import org.colloquy.transcript.format.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Collects one block by the steps of the specification: times may stand in the first line or in the second; any later arrow
 * begins another block.
 */
final class VttBlockScan {
    private final String text;
    private final List<TextLine> lines;
    private final int first;
    private final boolean cuesBefore;
    private final VttBlock block;
    private int next;
    private @Nullable Timing timing;
    private String id = "";
    private boolean arrow;
    private final StringBuilder buffer = new StringBuilder();

    VttBlockScan(String text, List<TextLine> lines, int first, boolean cuesBefore, TimingReader timings) {
        this.text = text;
        this.lines = lines;
        this.first = first;
        this.cuesBefore = cuesBefore;
        this.next = first;
        collect(timings);
        TextLine last = lines.get(next - 1);
        String payload = timing == null ? "" : buffer.toString();
        this.block = new VttBlock(kind(), id, timing, payload, lines.get(first).start(), last.end());
    }

    VttBlock block() {
        return block;
    }

    /** The number of the line after the block. */
    int next() {
        return next;
    }

    private void collect(TimingReader timings) {
        while (next < lines.size()) {
            TextLine line = lines.get(next);
            if (line.start() == line.end()) {
                return;
            }
            if (VttBlock.hasArrow(text, line)) {
                boolean early = next == first || (next == first + 1 && !arrow);
                if (!early) {
                    return;
                }
                arrow = true;
                timing = timings.read(text, line);
                if (timing != null) {
                    id = buffer.toString();
                    buffer.setLength(0);
                }
            } else {
                if (!buffer.isEmpty()) {
                    buffer.append('\n');
                }
                buffer.append(text, line.start(), line.end());
            }
            next++;
        }
    }

    private Kind kind() {
        if (timing != null) {
            return Kind.CUE;
        }
        if (arrow) {
            return Kind.BAD_TIMING;
        }
        if (!cuesBefore && isKeywordAlone("STYLE")) {
            return Kind.STYLE;
        }
        if (!cuesBefore && isKeywordAlone("REGION")) {
            return Kind.REGION;
        }
        return isNote() ? Kind.NOTE : Kind.STRAY;
    }

    private boolean isKeywordAlone(String keyword) {
        TextLine line = lines.get(first);
        return text.startsWith(keyword, line.start())
                && text.substring(line.start() + keyword.length(), line.end()).isBlank();
    }

    private boolean isNote() {
        TextLine line = lines.get(first);
        int after = line.start() + "NOTE".length();
        return text.startsWith("NOTE", line.start())
                && (after == line.end() || text.charAt(after) == ' ' || text.charAt(after) == '\t');
    }
}
