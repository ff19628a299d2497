package org.colloquy.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Slug;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlNode.Mapping;
import org.colloquy.read.yaml.YamlReader;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.Sidecar.AliasEntry;
import org.colloquy.transcript.Sidecar.FormatEntry;
import org.colloquy.transcript.Sidecar.SegmentEntry;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.Sidecar.SplitEntry;

/**
 * Reads the {@code .yml} beside a transcript:
 *
 * <pre>{@code
 * title: A first conversation
 * description: What is it all about?
 * speakers:
 *   P1: {name: Ada, role: mentor}
 *   P2: Ben                          # a name alone
 * segments:
 *   - title: Load balancing
 *     id: balancing                  # the slug of the title when absent
 *     from: well-lets-break-it-down  # the id of its first turn
 *     lessons: [03-sharing/01-the-highway.md]
 * aliases:
 *   former-turn-id: present-turn-id
 * preamble: hide                     # or show
 * media: mentoring.mp3               # the recording, beside this file or on the web
 * format: webvtt                     # when it is not the one that Colloquy takes it for
 * gap: 4.5                           # seconds of silence after which a speaker begins a new turn
 * split: segments                    # each segment with a title on a page of its own
 * }</pre>
 */
final class SidecarReader {
    private static final List<String> KEYS = List.of(
            "title", "description", "speakers", "segments", "aliases", "preamble", "format", "gap", "media", "split");
    private static final List<String> SPEAKER_KEYS = List.of("name", "role");
    private static final List<String> SEGMENT_KEYS = List.of("title", "id", "from", "lessons");

    /** A day. */
    private static final int LONGEST_GAP = 86_400;

    private SidecarReader() {}

    /** @param media tells which recordings there are */
    static Sidecar read(SourceText source, MediaReader media, List<Diagnostic> problems) {
        Fields fields = YamlReader.readFile(source, problems);
        fields.allowOnly(KEYS);
        return new Sidecar(
                source,
                fields.text("title"),
                fields.text("description"),
                fields.located("format").map(name -> new FormatEntry(name.text(), name.start(), name.end())),
                gap(fields),
                fields.oneOf("preamble", List.of("show", "hide"))
                        .filter("hide"::equals)
                        .isPresent(),
                fields.fields("speakers").map(SidecarReader::speakers).orElse(Map.of()),
                fields.list("segments").stream()
                        .flatMap(node -> segment(source, fields, node).stream())
                        .toList(),
                fields.fields("aliases").map(SidecarReader::aliases).orElse(List.of()),
                fields.located("media").flatMap(written -> media.read(written, source, problems)),
                split(fields));
    }

    private static Optional<SplitEntry> split(Fields fields) {
        return fields.oneOf("split", List.of("segments"))
                .flatMap(segments -> fields.located("split"))
                .map(value -> new SplitEntry(value.start(), value.end()));
    }

    private static Optional<Duration> gap(Fields fields) {
        Optional<Double> seconds = fields.number("gap");
        if (seconds.isPresent() && !(seconds.get() >= 0 && seconds.get() <= LONGEST_GAP)) {
            String message = "'gap' needs to be seconds from 0 to " + LONGEST_GAP;
            fields.badValue(fields.node("gap").orElseThrow(), message);
            return Optional.empty();
        }
        return seconds.map(value -> Duration.ofMillis(Math.round(value * 1000)));
    }

    private static Map<String, SpeakerEntry> speakers(Fields fields) {
        Map<String, SpeakerEntry> speakers = new LinkedHashMap<>();
        for (Entry entry : fields.entries()) {
            String key = entry.key().text();
            Optional<String> name;
            Optional<String> role = Optional.empty();
            if (entry.value() instanceof Mapping) {
                Fields speaker = fields.fields(key, entry.value()).orElseThrow();
                speaker.allowOnly(SPEAKER_KEYS);
                name = speaker.text("name");
                role = speaker.text("role");
            } else {
                name = fields.text(key);
            }
            speakers.put(
                    key,
                    new SpeakerEntry(
                            name, role, entry.key().start(), entry.key().end()));
        }
        return speakers;
    }

    private static Optional<SegmentEntry> segment(SourceText source, Fields sidecar, YamlNode node) {
        Optional<Fields> found = sidecar.fields("segments", node);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = found.get();
        fields.allowOnly(SEGMENT_KEYS);
        Optional<String> title = fields.text("title");
        Optional<Located> from = fields.located("from");
        List<Written> lessons = fields.texts("lessons").stream()
                .map(lesson -> new Written(lesson.text(), source, lesson.start(), lesson.end()))
                .toList();
        if (title.isEmpty() || from.isEmpty()) {
            fields.badValue(fields.mapping(), "a segment needs a 'title' and, as 'from', the id of its first turn");
            return Optional.empty();
        }
        String id = fields.text("id").orElseGet(() -> Slug.of(title.get()));
        return Optional.of(new SegmentEntry(
                title.get(),
                id,
                from.get().text(),
                lessons,
                from.get().start(),
                from.get().end()));
    }

    private static List<AliasEntry> aliases(Fields fields) {
        List<AliasEntry> aliases = new ArrayList<>();
        for (Entry entry : fields.entries()) {
            String former = entry.key().text();
            fields.located(former, entry.value())
                    .ifPresent(now -> aliases.add(new AliasEntry(former, now.text(), now.start(), now.end())));
        }
        return aliases;
    }
}
