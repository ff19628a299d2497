package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar.AliasEntry;
import org.colloquy.transcript.Sidecar.FormatEntry;
import org.colloquy.transcript.Sidecar.SegmentEntry;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.TranscriptReader.Reading;

/** Reads texts as transcripts, with or without sidecars. */
final class TranscriptFixture {
    private TranscriptFixture() {}

    static Reading read(String file, String text, Optional<Sidecar> sidecar) {
        return TranscriptReader.read("dialogues/" + file, SourceText.of("course/dialogues/" + file, text), sidecar);
    }

    static Dialogue dialogue(String file, String text) {
        Reading reading = read(file, text, Optional.empty());
        assertThat(reading.diagnostics()).isEmpty();
        return reading.dialogue().orElseThrow();
    }

    /** Each turn as {@code speaker|text}. */
    static List<String> turns(String file, String text) {
        return dialogue(file, text).turns().stream()
                .map(turn -> turn.speaker() + "|" + turn.text())
                .toList();
    }

    static List<String> ids(Dialogue dialogue) {
        return dialogue.turns().stream().map(Turn::id).toList();
    }

    static Sidecar sidecar(
            String yaml,
            Optional<String> format,
            Map<String, SpeakerEntry> speakers,
            List<SegmentEntry> segments,
            List<AliasEntry> aliases) {
        return new Sidecar(
                SourceText.of("course/dialogues/talk.yml", yaml),
                Optional.empty(),
                Optional.empty(),
                format.map(name -> new FormatEntry(name, yaml.indexOf(name), yaml.indexOf(name) + name.length())),
                Optional.empty(),
                false,
                speakers,
                segments,
                aliases,
                Optional.empty(),
                Optional.empty());
    }

    static Sidecar speakers(Map<String, SpeakerEntry> speakers) {
        return sidecar("", Optional.empty(), speakers, List.of(), List.of());
    }

    static Sidecar segments(String yaml, SegmentEntry... segments) {
        return sidecar(yaml, Optional.empty(), Map.of(), List.of(segments), List.of());
    }

    /** A segment whose {@code from} stands somewhere in the sidecar's text. */
    static SegmentEntry segment(String yaml, String title, String id, String from) {
        int start = yaml.indexOf(from);
        return new SegmentEntry(title, id, from, List.of(), start, start + from.length());
    }
}
