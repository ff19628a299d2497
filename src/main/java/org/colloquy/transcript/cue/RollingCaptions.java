package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.format.Losses;

/**
 * Captions that roll up: each shows the last lines of the one before it again, with new ones below. Only the new ones are
 * kept.
 */
final class RollingCaptions {
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 8;

    private RollingCaptions() {}

    /**
     * The captions without what was shown before; all of them where few repeat the one before, for people do say
     * things twice.
     *
     * @param stamped whether single words have times, as automatic captions have
     */
    static List<Caption> unrolled(List<Caption> captions, boolean stamped, Losses losses) {
        List<List<String>> shown = captions.stream().map(RollingCaptions::words).toList();
        long repeating = IntStream.range(1, captions.size())
                .filter(i -> repeated(shown.get(i - 1), shown.get(i)) > 0)
                .count();
        boolean rolls = repeating > 0 && (stamped || (repeating >= FEWEST && repeating * 2 >= captions.size() - 1));
        if (!rolls) {
            return captions;
        }
        List<Caption> result = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            int again = i == 0 ? 0 : repeated(shown.get(i - 1), shown.get(i));
            if (again > 0) {
                losses.drop(caption.from(), caption.to(), "repeats the caption before it");
            }
            result.add(again == 0 ? caption : caption.withLines(after(caption.lines(), again)));
        }
        return result;
    }

    private static List<String> words(Caption caption) {
        return caption.lines().stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** How many lines at the begin of a caption are the last ones of another. */
    private static int repeated(List<String> before, List<String> caption) {
        for (int count = Math.min(MOST_LINES, Math.min(before.size(), caption.size())); count > 0; count--) {
            if (before.subList(before.size() - count, before.size()).equals(caption.subList(0, count))) {
                return count;
            }
        }
        return 0;
    }

    /** The lines after so many that are not blank. */
    private static List<Line> after(List<Line> lines, int count) {
        int left = count;
        int next = 0;
        while (left > 0) {
            left -= lines.get(next).text().isBlank() ? 0 : 1;
            next++;
        }
        return lines.subList(next, lines.size());
    }
}
