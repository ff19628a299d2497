package org.colloquy.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.SourceText;

/**
 * A recorded conversation.
 *
 * @param path        the transcript relative to the course, with {@code /} ({@code dialogues/mentoring.txt})
 * @param id          its name in {@code ::: dialogue} blocks: the file name without its ending ({@code mentoring})
 * @param source      the transcript as text
 * @param markup      whether the turns' texts are plain or Markdown
 * @param speakers    in order of their first turn
 * @param segments    one or more; together they hold every turn, in order, once; fewer in {@link #beginning} and {@link #part}
 * @param preamble    the text before the first turn, unless the sidecar hides it
 * @param sidecar     what stands beside the transcript, for messages; empty when there is nothing
 * @param language    of what is said, as a BCP 47 tag, where the transcript tells it
 * @param media       its recording
 * @param split       whether each segment with a title has a page of its own; there is one, then
 */
public record Dialogue(
        String path,
        String id,
        SourceText source,
        String title,
        Optional<String> description,
        Markup markup,
        List<Speaker> speakers,
        List<Segment> segments,
        Optional<String> preamble,
        Optional<SourceText> sidecar,
        Optional<String> language,
        Optional<Media> media,
        boolean split) {

    /** What the texts of turns are written in. */
    public enum Markup {
        PLAIN,
        MARKDOWN
    }

    public Dialogue {
        speakers = List.copyOf(speakers);
        segments = List.copyOf(segments);
    }

    /** A dialogue whose transcript stands alone. */
    public Dialogue(
            String path,
            String id,
            SourceText source,
            String title,
            Optional<String> description,
            Markup markup,
            List<Speaker> speakers,
            List<Segment> segments,
            Optional<String> preamble) {
        this(
                path,
                id,
                source,
                title,
                description,
                markup,
                speakers,
                segments,
                preamble,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** All turns in order. */
    public List<Turn> turns() {
        return segments.stream().flatMap(segment -> segment.turns().stream()).toList();
    }

    /** The speaker with this key; every turn's speaker is there. To ask for each turn, take {@link #speakersByKey}. */
    public Speaker speaker(String key) {
        return speakers.stream()
                .filter(speaker -> speaker.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** All speakers by their keys. */
    public Map<String, Speaker> speakersByKey() {
        Map<String, Speaker> byKey = new HashMap<>();
        speakers.forEach(speaker -> byKey.put(speaker.key(), speaker));
        return byKey;
    }

    /** What stands before the first segment with a title: the preamble and, where there are such, the turns. */
    public Dialogue beginning() {
        return with(
                preamble,
                segments.stream()
                        .takeWhile(segment -> segment.title().isEmpty())
                        .toList());
    }

    /** One segment of it, with those who speak there. */
    public Dialogue part(Segment segment) {
        return with(Optional.empty(), List.of(segment));
    }

    private Dialogue with(Optional<String> text, List<Segment> some) {
        Set<String> heard = some.stream()
                .flatMap(segment -> segment.turns().stream())
                .map(Turn::speaker)
                .collect(Collectors.toSet());
        List<Speaker> there = speakers.stream()
                .filter(speaker -> heard.contains(speaker.key()))
                .toList();
        return new Dialogue(
                path, id, source, title, description, markup, there, some, text, sidecar, language, media, split);
    }
}
