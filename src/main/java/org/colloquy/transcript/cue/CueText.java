package org.colloquy.transcript.cue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.cue.CueToken.Close;
import org.colloquy.transcript.cue.CueToken.Open;
import org.colloquy.transcript.cue.CueToken.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the payload of a cue says. Tokens become spans that nest by the rules of the specification, kept as a flat list, so
 * that no payload nests too deeply to be read.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules">WebVTT, section 6.4</a>
 */
final class CueText {
    private static final Set<String> SPANS = Set.of("c", "i", "b", "u", "ruby", "v", "lang");
    /** No tag of WebVTT, but some programs write it, and words on both sides of it are not one word. */
    private static final Set<String> LINE_BREAKS = Set.of("br", "br/");

    private CueText() {}

    /** The tokens that count: every span that was opened is closed at most once, and none closes another. */
    static List<CueToken> spans(String payload) {
        List<CueToken> spans = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (CueToken token : CueTokenizer.tokens(payload)) {
            if (token instanceof Open start) {
                boolean rubyText = start.name().equals("rt") && "ruby".equals(open.peek());
                if (rubyText || SPANS.contains(start.name())) {
                    open.push(start.name());
                    spans.add(start);
                } else if (LINE_BREAKS.contains(start.name())) {
                    spans.add(new Words("\n"));
                }
            } else if (token instanceof Close end) {
                close(end, open, spans);
            } else {
                spans.add(token);
            }
        }
        return spans;
    }

    private static void close(Close end, Deque<String> open, List<CueToken> spans) {
        if (end.name().equals(open.peek())) {
            open.pop();
            spans.add(end);
        } else if (end.name().equals("ruby") && "rt".equals(open.peek())) {
            open.pop();
            open.pop();
            spans.add(new Close("rt"));
            spans.add(end);
        }
    }

    /** The lines of a payload, each with who says it. */
    static List<Line> lines(String payload) {
        List<Line> lines = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Deque<String> voices = new ArrayDeque<>();
        StringBuilder words = new StringBuilder();
        for (CueToken token : spans(payload)) {
            if (token instanceof Words said) {
                words.append(said.text());
            } else if (token instanceof Open span) {
                open.push(span);
                if (span.name().equals("v")) {
                    flush(words, voices.peek(), lines);
                    voices.push(span.annotation());
                }
            } else if (token instanceof Close && open.pop().name().equals("v")) {
                flush(words, voices.pop(), lines);
            }
        }
        flush(words, voices.peek(), lines);
        return lines;
    }

    private static void flush(StringBuilder words, @Nullable String voice, List<Line> lines) {
        if (!words.isEmpty()) {
            for (String line : words.toString().split("\n", -1)) {
                lines.add(new Line(voice, line));
            }
            words.setLength(0);
        }
    }
}
