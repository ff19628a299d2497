package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.transcript.format.Scan;
import org.colloquy.transcript.format.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * A block of a WebVTT file: lines up to a blank one, or up to times that begin another block.
 *
 * @param kind   what it is
 * @param id     the line above the times of a cue; may be empty
 * @param timing null when it is no cue
 * @param text   the payload of a cue, its lines separated by LF; of other blocks nothing
 * @param from   offset of its first character
 * @param to     offset after its last line
 * @see <a href="https://www.w3.org/TR/webvtt1/#file-parsing">WebVTT, section 6.1</a>
 */
record VttBlock(Kind kind, String id, @Nullable Timing timing, String text, int from, int to) {
    enum Kind {
        HEADER,
        NOTE,
        STYLE,
        REGION,
        CUE,
        /** A block with an arrow in it that does not stand between times. */
        BAD_TIMING,
        /** Text that belongs to no cue. */
        STRAY
    }

    /** How the line with the times is read. */
    @FunctionalInterface
    interface TimingReader {
        @Nullable
        Timing read(String text, TextLine line);
    }

    static final String SIGNATURE = "WEBVTT";

    /** Whether a text is WebVTT at all. */
    static boolean isSigned(String text) {
        int after = SIGNATURE.length();
        return text.startsWith(SIGNATURE) && (text.length() == after || " \t\r\n".indexOf(text.charAt(after)) >= 0);
    }

    /** The blocks of a text that is signed, in order; they cover everything but blank lines. */
    static List<VttBlock> of(String source, TimingReader timings) {
        String text = source.replace('\0', '\uFFFD');
        List<TextLine> lines = TextLine.of(text, 0);
        List<VttBlock> blocks = new ArrayList<>();
        int next = header(text, lines, blocks);
        boolean cues = false;
        while (next < lines.size()) {
            if (lines.get(next).start() == lines.get(next).end()) {
                next++;
                continue;
            }
            VttBlockScan scan = new VttBlockScan(text, lines, next, cues, timings);
            blocks.add(scan.block());
            cues |= scan.block().kind() == Kind.CUE;
            next = scan.next();
        }
        return blocks;
    }

    /** All lines up to a blank one or one with an arrow; the signature itself is always part of it. */
    private static int header(String text, List<TextLine> lines, List<VttBlock> blocks) {
        int next = 1;
        while (next < lines.size()
                && lines.get(next).start() < lines.get(next).end()
                && !hasArrow(text, lines.get(next))) {
            next++;
        }
        int end = lines.get(next - 1).end();
        String header = text.substring(0, end);
        blocks.add(new VttBlock(Kind.HEADER, "", null, header, 0, end));
        return next;
    }

    static boolean hasArrow(String text, TextLine line) {
        return Scan.indexOf(text, Timing.ARROW, line.start(), line.end()) >= 0;
    }

    /** The value of a line {@code Key: value} of the header, such as the language; null when there is none. */
    @Nullable
    String headerValue(String key) {
        for (String line : text.split("\\R")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(key + ":")) {
                return line.substring(key.length() + 1).strip();
            }
        }
        return null;
    }
}
