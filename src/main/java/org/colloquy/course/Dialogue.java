package org.colloquy.course;

import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.SourceText;

/**
 * A recorded conversation.
 *
 * @param path        the transcript relative to the course, with {@code /} ({@code dialogues/mentoring.txt})
 * @param id          its name in {@code ::: dialogue} blocks: the file name without its ending ({@code mentoring})
 * @param source      the transcript as text
 * @param markup      whether the turns' texts are plain or Markdown
 * @param speakers    in order of their first turn
 * @param segments    one or more; together they hold every turn, in order, once
 * @param preamble    the text before the first turn, unless the sidecar hides it
 * @param sidecar     what stands beside the transcript, for messages; empty when there is nothing
 * @param language    of what is said, as a BCP 47 tag, where the transcript tells it
 * @param media       its recording
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
        Optional<Media> media) {

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
                Optional.empty());
    }

    /** All turns in order. */
    public List<Turn> turns() {
        return segments.stream().flatMap(segment -> segment.turns().stream()).toList();
    }

    /** The speaker with this key; every turn's speaker is there. */
    public Speaker speaker(String key) {
        return speakers.stream()
                .filter(speaker -> speaker.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
