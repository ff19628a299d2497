package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.format.CharacterReferences;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.TranscriptFormat;

/**
 * SubRip captions: a number, times, lines of text, a blank line. There is no specification; numbers may be wrong or missing,
 * and only a line with times begins a caption.
 */
public final class SrtFormat implements TranscriptFormat {
    private static final int LINES_LOOKED_AT = 20;
    /** Styles, and positions on the screen. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:i|b|u|s|font)(?:\\s[^<>]{0,200})?>|\\{\\\\[^{}]{0,200}\\}", Pattern.CASE_INSENSITIVE);

    /** What may stand beside the times: {@code X1:40 X2:600}, or the settings of WebVTT. */
    private static final Pattern POSITION = Pattern.compile("(?:\\s+[\\w-]{1,20}:[\\w%.,-]{1,40})*\\s*");

    private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,7}|#x\\p{XDigit}{1,6});");

    @Override
    public String name() {
        return "srt";
    }

    @Override
    public boolean recognises(SourceText source) {
        String text = source.text();
        return TextLine.first(text, LINES_LOOKED_AT).stream().anyMatch(line -> Timing.lenient(text, line) != null);
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Losses losses = new Losses(source);
        CaptionScan scan = new CaptionScan(source.text(), SrtFormat::timing);
        scan.reportBadTimings(losses, "00:01:15,500 --> 00:01:17,250");
        List<Caption> captions = new ArrayList<>();
        for (CaptionScan.Block block : scan.blocks()) {
            List<Line> lines = lines(source.text(), block);
            Caption caption = new Caption("", block.timing(), lines, block.from(), block.to());
            if (caption.isEmpty()) {
                losses.drop(block.from(), block.to(), "a caption without words");
            }
            captions.add(caption);
        }
        List<Caption> unrolled = RollingCaptions.unrolled(captions, false, losses);
        return losses.transcript(scan.preamble(), CaptionTurns.of(unrolled, hints), Optional.empty());
    }

    private static CaptionScan.Found timing(String text, TextLine line) {
        Timing timing = Timing.lenient(text, line);
        if (timing == null && VttBlock.hasArrow(text, line)) {
            return CaptionScan.Found.BAD;
        }
        return timing == null ? CaptionScan.Found.NOTHING : new CaptionScan.Found(true, timing);
    }

    private static List<Line> lines(String text, CaptionScan.Block block) {
        List<Line> lines = new ArrayList<>();
        Timing timing = block.timing();
        if (timing != null) {
            String besideTimes = text.substring(timing.after(), block.timed().end());
            if (!POSITION.matcher(besideTimes).matches()) {
                lines.add(new Line(null, plain(besideTimes)));
            }
        }
        block.lines().forEach(line -> lines.add(new Line(null, plain(text.substring(line.start(), line.end())))));
        return lines;
    }

    private static String plain(String line) {
        String words = line.indexOf('<') < 0 && line.indexOf('{') < 0
                ? line
                : MARKUP.matcher(line).replaceAll("");
        // without a specification a bare & is just that
        return words.indexOf('&') < 0
                ? words
                : REFERENCE.matcher(words).replaceAll(found -> literal(CharacterReferences.decoded(found.group())));
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }
}
