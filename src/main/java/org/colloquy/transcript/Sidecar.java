package org.colloquy.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Media;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.SourceText;

/**
 * What people say about a transcript in the {@code .yml} beside it; everything in it is optional.
 *
 * @param source   the sidecar's text, for messages; empty when there is none
 * @param format   the name of the format to read the transcript in, with its place in the sidecar
 * @param gap      the longest silence inside of a turn
 * @param speakers by the label in the transcript, in the sidecar's order
 * @param segments in the sidecar's order
 * @param aliases  former turn ids, each with the id that the turn has now
 * @param media    the recording
 * @param split    where it says that each segment has a page of its own; empty when it does not
 */
public record Sidecar(
        SourceText source,
        Optional<String> title,
        Optional<String> description,
        Optional<FormatEntry> format,
        Optional<Duration> gap,
        boolean hidePreamble,
        Map<String, SpeakerEntry> speakers,
        List<SegmentEntry> segments,
        List<AliasEntry> aliases,
        Optional<Media> media,
        Optional<SplitEntry> split) {

    /** The name of a format, with its place in the sidecar. */
    public record FormatEntry(String name, int start, int end) {}

    /** A speaker's name and role, with the place of the label in the sidecar. */
    public record SpeakerEntry(Optional<String> name, Optional<String> role, int start, int end) {}

    /**
     * A segment, with the place of {@code from} in the sidecar.
     *
     * @param id   given or the slug of the title
     * @param from the id of its first turn
     */
    public record SegmentEntry(String title, String id, String from, List<Written> lessons, int start, int end) {}

    /** A former id and the one that the turn has now, with the place of the latter in the sidecar. */
    public record AliasEntry(String former, String now, int start, int end) {}

    /** The place of {@code segments} in {@code split: segments}. */
    public record SplitEntry(int start, int end) {}
}
