package org.colloquy.transcript.cue;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.cue.Caption.Line;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.TranscriptFormat;

/** The captions that YouTube exports: times with a comma between them, lines of text, a blank line. */
public final class SbvFormat implements TranscriptFormat {
    private static final int LINES_LOOKED_AT = 20;

    @Override
    public String name() {
        return "sbv";
    }

    @Override
    public boolean recognises(SourceText source) {
        String text = source.text();
        return TextLine.first(text, LINES_LOOKED_AT).stream().anyMatch(line -> Timing.sbv(text, line) != null);
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Losses losses = new Losses(source);
        CaptionScan scan = new CaptionScan(source.text(), SbvFormat::timing);
        scan.reportBadTimings(losses, "0:01:15.500,0:01:17.250");
        List<Caption> captions = scan.blocks().stream()
                .map(block -> caption(source.text(), block, losses))
                .toList();
        List<Caption> unrolled = RollingCaptions.unrolled(captions, false, losses);
        return losses.transcript(scan.preamble(), CaptionTurns.of(unrolled, hints), Optional.empty());
    }

    private static CaptionScan.Found timing(String text, TextLine line) {
        Timing timing = Timing.sbv(text, line);
        if (timing == null && Timing.isLikeSbv(text, line)) {
            return CaptionScan.Found.BAD;
        }
        return timing == null ? CaptionScan.Found.NOTHING : new CaptionScan.Found(true, timing);
    }

    private static Caption caption(String text, CaptionScan.Block block, Losses losses) {
        List<Line> lines = block.lines().stream()
                .map(line -> new Line(null, text.substring(line.start(), line.end())))
                .toList();
        Caption caption = new Caption("", block.timing(), lines, block.from(), block.to());
        if (caption.isEmpty()) {
            losses.drop(block.from(), block.to(), "a caption without words");
        }
        return caption;
    }
}
