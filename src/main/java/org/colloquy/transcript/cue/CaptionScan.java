package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text at the lines that hold times; blank lines inside of a caption are its paragraphs. A number alone above the
 * times belongs to them.
 */
final class CaptionScan {
    private final String text;
    private final List<TextLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> badTimings = new ArrayList<>();
    private final Optional<String> preamble;

    /**
     * The times of one line and the lines up to the next.
     *
     * @param timed the line with the times
     */
    record Block(@Nullable Timing timing, TextLine timed, List<TextLine> lines, int from, int to) {}

    /**
     * What a line holds.
     *
     * @param timed  whether it begins a caption
     * @param timing null when its times cannot be read
     */
    record Found(boolean timed, @Nullable Timing timing) {
        static final Found NOTHING = new Found(false, null);
        static final Found BAD = new Found(true, null);
    }

    CaptionScan(String text, BiFunction<String, TextLine, Found> timings) {
        this.text = text;
        this.lines = TextLine.of(text, 0);
        List<Integer> starts = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Found times = timings.apply(text, lines.get(i));
            if (times.timed()) {
                starts.add(i);
                found.add(times);
                if (times.timing() == null) {
                    badTimings.add(lines.get(i));
                }
            }
        }
        int first = starts.isEmpty() ? lines.size() : heading(starts.get(0), -1);
        this.preamble = words(lines.subList(0, first));
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? heading(starts.get(i + 1), start) : lines.size();
            block(found.get(i), start, end);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Tells of the lines that begin a caption and whose times cannot be read. */
    void reportBadTimings(Losses losses, String example) {
        for (TextLine line : badTimings) {
            losses.drop(line.start(), line.end(), "times that cannot be read");
            losses.problem(
                    line.start(),
                    line.end(),
                    "these are no times of a caption; its words are kept without a time",
                    "write them as in '" + example + "'");
        }
    }

    /** What stands above the first caption. */
    Optional<String> preamble() {
        return preamble;
    }

    /** The first line of a caption: the number above its times, or these. */
    private int heading(int timing, int before) {
        int above = timing - 1;
        return above > before && isNumber(lines.get(above)) ? above : timing;
    }

    private boolean isNumber(TextLine line) {
        String number = text.substring(line.start(), line.end()).strip();
        return !number.isEmpty() && number.length() <= 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void block(Found found, int timing, int end) {
        int last = end;
        while (last > timing + 1 && lines.get(last - 1).isBlank(text)) {
            last--;
        }
        int from = lines.get(timing).start();
        int to = lines.get(last - 1).end();
        blocks.add(new Block(found.timing(), lines.get(timing), lines.subList(timing + 1, last), from, to));
    }

    private Optional<String> words(List<TextLine> above) {
        if (above.isEmpty()) {
            return Optional.empty();
        }
        String words = text.substring(
                        above.get(0).start(), above.get(above.size() - 1).end())
                .strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
