package org.colloquy.transcript.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.cue.VttBlock.Kind;
import org.colloquy.transcript.format.Hints;
import org.colloquy.transcript.format.Losses;
import org.colloquy.transcript.format.TextLine;
import org.colloquy.transcript.format.Transcript;
import org.colloquy.transcript.format.TranscriptFormat;
import org.jspecify.annotations.Nullable;

/**
 * WebVTT, as captions are written for the web, and as Zoom, Teams, YouTube, WhisperX and podcast hosts write it.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT: The Web Video Text Tracks Format</a>
 */
public final class WebVttFormat implements TranscriptFormat {
    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public boolean recognises(SourceText source) {
        return VttBlock.isSigned(source.text());
    }

    @Override
    public Transcript read(SourceText source, Hints hints) {
        Losses losses = new Losses(source);
        List<Caption> captions = new ArrayList<>();
        Optional<String> language = Optional.empty();
        boolean stamped = false;
        for (VttBlock block : VttBlock.of(source.text(), WebVttFormat::timing)) {
            if (block.kind() == Kind.CUE) {
                captions.add(caption(block, losses));
                stamped |= CueText.spans(block.text()).stream().anyMatch(CueToken.Stamp.class::isInstance);
            } else {
                leaveOut(block, losses);
            }
            if (block.kind() == Kind.HEADER) {
                language = Optional.ofNullable(block.headerValue("language"));
            }
        }
        List<Caption> unrolled = RollingCaptions.unrolled(captions, stamped, losses);
        return losses.transcript(Optional.empty(), CaptionTurns.of(unrolled, hints), language);
    }

    /** As the specification says or, where it has no times, as they were meant. */
    private static @Nullable Timing timing(String text, TextLine line) {
        Timing strict = Timing.strict(text, line);
        return strict == null ? Timing.lenient(text, line) : strict;
    }

    private static Caption caption(VttBlock block, Losses losses) {
        List<Caption.Line> lines = TeamsMetadata.lines(block.text()).orElseGet(() -> CueText.lines(block.text()));
        Caption caption = new Caption(block.id(), block.timing(), lines, block.from(), block.to());
        if (caption.isEmpty()) {
            losses.drop(block.from(), block.to(), "a caption without words");
        }
        return caption;
    }

    private static void leaveOut(VttBlock block, Losses losses) {
        String reason = switch (block.kind()) {
            case HEADER -> "the head of the file";
            case NOTE -> "a note to editors";
            case STYLE -> "a style";
            case REGION -> "a region of the screen";
            default -> "not a caption";
        };
        losses.drop(block.from(), block.to(), reason);
        if (block.kind() == Kind.BAD_TIMING) {
            losses.problem(
                    block.from(),
                    block.to(),
                    "these are no times of a caption; it is left out",
                    "write them as in '00:01:15.500 --> 00:01:17.250'");
        } else if (block.kind() == Kind.STRAY) {
            losses.problem(
                    block.from(),
                    block.to(),
                    "this text belongs to no caption; it is left out",
                    "write it below the times of a caption, without a blank line, or begin it with NOTE");
        }
    }
}
