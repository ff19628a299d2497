package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.transcript.cue.CueToken.Close;
import org.colloquy.transcript.cue.CueToken.Open;
import org.colloquy.transcript.cue.CueToken.Stamp;
import org.colloquy.transcript.cue.CueToken.Words;
import org.colloquy.transcript.format.CharacterReferences;

/**
 * Cuts the payload of a cue into tokens. A tag that is never closed goes to the end.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/#cue-text-tokenizer">WebVTT, section 6.4</a>
 */
final class CueTokenizer {
    private final String payload;
    private final List<CueToken> tokens = new ArrayList<>();

    private CueTokenizer(String payload) {
        this.payload = payload;
    }

    static List<CueToken> tokens(String payload) {
        CueTokenizer tokenizer = new CueTokenizer(payload);
        int at = 0;
        while (at < payload.length()) {
            int tag = payload.indexOf('<', at);
            int end = tag < 0 ? payload.length() : tag;
            if (end > at) {
                tokenizer.tokens.add(new Words(CharacterReferences.decoded(payload.substring(at, end))));
            }
            at = tag < 0 ? end : tokenizer.tag(tag + 1);
        }
        return tokenizer.tokens;
    }

    /** Reads the tag whose content begins at an offset; the offset after it. */
    private int tag(int start) {
        int close = payload.indexOf('>', start);
        int end = close < 0 ? payload.length() : close;
        String content = payload.substring(start, end);
        char first = content.isEmpty() ? ' ' : content.charAt(0);
        if (first == '/') {
            tokens.add(new Close(content.substring(1)));
        } else if (first >= '0' && first <= '9') {
            Timestamp stamp = Timestamp.strict(content, 0, content.length());
            if (stamp != null && stamp.end() == content.length()) {
                tokens.add(new Stamp(stamp.time()));
            }
        } else {
            tokens.add(open(content));
        }
        return close < 0 ? end : close + 1;
    }

    private static Open open(String content) {
        int end = endOfName(content);
        String[] parts = content.substring(0, end).split("\\.", -1);
        List<String> classes = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                classes.add(parts[i]);
            }
        }
        String annotation = CharacterReferences.decoded(content.substring(end))
                .replaceAll("[ \\t\\n\\f\\r]+", " ")
                .strip();
        return new Open(parts[0], classes, annotation);
    }

    /** Name and classes go up to the first white space. */
    private static int endOfName(String content) {
        int end = 0;
        while (end < content.length() && " \t\n\f".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
