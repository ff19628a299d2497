package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.course.Asset;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.Sidecar.AliasEntry;
import org.colloquy.transcript.Sidecar.FormatEntry;
import org.colloquy.transcript.Sidecar.SegmentEntry;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialoguesTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void sidecarSaysWhatTheExportCannot() {
        String text = """
                title: Talk
                description: About
                format: plain
                gap: 4.5
                preamble: hide
                speakers:
                  P1: {name: Ada, role: mentor}
                  P2: Ben
                segments:
                  - {title: One more, from: first-words, lessons: [a.md, b.md]}
                  - title: Two
                    id: zwei
                    from: then
                aliases:
                  old-id: new-id
                """;
        Sidecar sidecar = sidecar(text);
        assertThat(problems).isEmpty();
        assertThat(sidecar.title()).contains("Talk");
        assertThat(sidecar.description()).contains("About");
        assertThat(sidecar.format()).contains(new FormatEntry("plain", 39, 44));
        assertThat(sidecar.gap()).contains(Duration.ofMillis(4_500));
        assertThat(sidecar.hidePreamble()).isTrue();
        assertThat(sidecar.speakers().keySet()).containsExactly("P1", "P2");
        SpeakerEntry ada = sidecar.speakers().get("P1");
        assertThat(ada.name()).contains("Ada");
        assertThat(ada.role()).contains("mentor");
        assertThat(text.substring(ada.start(), ada.end())).isEqualTo("P1");
        assertThat(sidecar.speakers().get("P2").name()).contains("Ben");
        assertThat(sidecar.segments()).extracting(SegmentEntry::id).containsExactly("one-more", "zwei");
        SegmentEntry first = sidecar.segments().get(0);
        assertThat(first.lessons()).extracting(Written::text).containsExactly("a.md", "b.md");
        assertThat(text.substring(first.start(), first.end())).isEqualTo("first-words");
        AliasEntry alias = sidecar.aliases().get(0);
        assertThat(alias.former()).isEqualTo("old-id");
        assertThat(text.substring(alias.start(), alias.end())).isEqualTo("new-id");
    }

    @Test
    void mistakesInASidecarAreReportedInPlace() {
        sidecar("""
                titel: Talk
                preamble: hidden
                gap: -1
                speakers:
                  P1: [Ada]
                  P2: {nam: Ben}
                segments:
                  - {title: One}
                  - words
                """);
        assertThat(Told.problems(problems))
                .containsExactly(
                        "talk.yml:1:1 unknown-key: unknown key 'titel' (did you mean 'title'?)",
                        "talk.yml:3:6 bad-value: 'gap' needs to be seconds from 0 to 86400",
                        "talk.yml:2:11 bad-value: 'preamble' cannot be 'hidden', expected one of: show, hide "
                                + "(did you mean 'hide'?)",
                        "talk.yml:5:7 wrong-type: 'P1' needs text, found a list",
                        "talk.yml:6:8 unknown-key: unknown key 'nam' (did you mean 'name'?)",
                        "talk.yml:8:5 bad-value: a segment needs a 'title' and, as 'from', the id of its first turn",
                        "talk.yml:9:5 wrong-type: 'segments' needs keys with values, found the text 'words'");
    }

    @Test
    void sidecarNeedsATranscript() {
        Reading reading = Told.read(
                folder,
                "-- course/dialogues/mentorin.yml --\n-- course/dialogues/mentoring.txt --\nA: hello\n\nB: hi\n");
        assertThat(Told.problems(reading))
                .contains("course/dialogues/mentorin.yml:1:1 missing-file: no transcript 'mentorin' with "
                        + "an ending such as .txt or .vtt beside this file (did you mean 'mentoring'?)");
    }

    @Test
    void transcriptsOfOneNameAreReported() {
        Reading reading = Told.read(folder, "-- dialogues/a.md --\n**A:** hello\n-- dialogues/a.txt --\nA: hello\n");
        assertThat(Told.problems(reading))
                .contains("dialogues/a.txt:1:1 duplicate-url: 'a.md' has the same name already "
                        + "(rename one of the two)");
    }

    @Test
    void whatIsNoTranscriptIsCopiedAndNotLost() {
        Reading reading = Told.read(folder, "-- dialogues/map.json --\n{}\n-- dialogues/notes.txt --\nnothing\n");
        assertThat(Told.problems(reading))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("dialogues/map.json:1:1", "dialogues/notes.txt:1:1");
        assertThat(reading.course().assets()).extracting(Asset::path).containsExactly("dialogues/map.json");
    }

    private Sidecar sidecar(String text) {
        return SidecarReader.read(SourceText.of("talk.yml", text), MediaReader.ALONE, problems);
    }
}
