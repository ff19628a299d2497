package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.ids;
import static org.colloquy.transcript.TranscriptFixture.read;
import static org.colloquy.transcript.TranscriptFixture.segment;
import static org.colloquy.transcript.TranscriptFixture.segments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Speaker.Side;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.transcript.Sidecar.AliasEntry;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;

class SidecarTest {
    private static final String TALK =
            "Hello.\n\nP1: One thing.\n\nP2: Two things.\n\nP1: Three things.\n\nP2: Four things.\n";

    @Test
    void speakersGetTheirNamesAndRoles() {
        Dialogue dialogue = dialogue(TranscriptFixture.speakers(Map.of("P1", speaker("Ada", "mentor", 0, 2))));
        assertThat(dialogue.speaker("P1").name()).isEqualTo("Ada");
        assertThat(dialogue.speaker("P1").role()).hasValue("mentor");
        assertThat(dialogue.speaker("P2").name()).isEqualTo("P2");
    }

    @Test
    void theMentorStandsAtTheStartEvenWhenTheLearnerSpeaksFirst() {
        Dialogue dialogue = dialogue(TranscriptFixture.speakers(
                Map.of("P1", speaker("Bob", "learner", 0, 2), "P2", speaker("Ada", "mentor", 0, 2))));
        assertThat(dialogue.speakers()).extracting(Speaker::name).containsExactly("Bob", "Ada");
        assertThat(dialogue.speakers()).extracting(Speaker::side).containsExactly(Side.END, Side.START);
    }

    @Test
    void threeSpeakersAllStandAtTheStart() {
        Dialogue dialogue = TranscriptFixture.dialogue("a.txt", TALK + "\nP3: Five.");
        assertThat(dialogue.speakers())
                .extracting(Speaker::side)
                .containsOnly(Side.START)
                .hasSize(3);
    }

    @Test
    void aSpeakerWhoNeverSpeaksIsReportedWithTheNearestLabel() {
        String yaml = "speakers:\n  P11: {name: Ada}\n";
        Map<String, SpeakerEntry> speakers = new LinkedHashMap<>();
        speakers.put("P11", speaker("Ada", "mentor", 12, 15));
        Diagnostic problem =
                onlyProblem(TranscriptFixture.sidecar(yaml, Optional.empty(), speakers, List.of(), List.of()));
        assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_SPEAKER);
        assertThat(problem.message()).isEqualTo("nobody speaks as 'P11'");
        assertThat(problem.where().line()).isEqualTo(2);
        assertThat(problem.where().column()).isEqualTo(3);
        assertThat(problem.hint()).hasValue("did you mean 'P1'?");
    }

    @Test
    void segmentsDivideTheTurns() {
        String yaml = "two-things\nfour-things\n";
        Dialogue dialogue = dialogue(
                segments(yaml, segment(yaml, "Two", "two", "two-things"), segment(yaml, "4", "4", "four-things")));
        assertThat(dialogue.segments()).extracting(Segment::id).containsExactly("conversation", "two", "4");
        assertThat(dialogue.segments())
                .extracting(Segment::title)
                .containsExactly(Optional.empty(), Optional.of("Two"), Optional.of("4"));
        assertThat(dialogue.segments())
                .extracting(segment -> segment.turns().size())
                .containsExactly(1, 2, 1);
        assertThat(dialogue.turns()).hasSize(4);
    }

    @Test
    void aSegmentThatBeginsWithTheFirstTurnLeavesNothingBeforeIt() {
        String yaml = "one-thing";
        assertThat(dialogue(segments(yaml, segment(yaml, "All", "all", yaml))).segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.turns()).hasSize(4));
    }

    @Test
    void aSegmentFromATurnThatIsNotThereIsReportedAtItsPlace() {
        String yaml = "segments:\n  - from: two-thingz\n";
        Diagnostic problem = onlyProblem(segments(yaml, segment(yaml, "Two", "two", "two-thingz")));
        assertThat(problem.rule()).isEqualTo(Rule.MISSING_TURN);
        assertThat(problem.message()).startsWith("no turn 'two-thingz' in ");
        assertThat(problem.where().line()).isEqualTo(2);
        assertThat(problem.where().column()).isEqualTo(11);
        assertThat(problem.where().length()).isEqualTo(10);
        assertThat(problem.hint()).hasValue("did you mean 'two-things'?");
    }

    @Test
    void anIdThatWasCutShortIsFoundByItsBeginning() {
        String yaml = "three-th";
        assertThat(onlyProblem(segments(yaml, segment(yaml, "x", "x", yaml))).hint())
                .hasValue("did you mean 'three-things'?");
    }

    @Test
    void segmentsOutOfOrderAreReportedAndSorted() {
        String yaml = "four-things\ntwo-things\n";
        Reading reading = read(
                "a.txt",
                TALK,
                Optional.of(segments(
                        yaml,
                        segment(yaml, "Last", "last", "four-things"),
                        segment(yaml, "Two", "two", "two-things"))));
        assertThat(reading.dialogue().orElseThrow().segments())
                .extracting(Segment::id)
                .containsExactly("conversation", "two", "last");
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.BAD_VALUE);
            assertThat(problem.message())
                    .isEqualTo("segment 'Two' begins at 'two-things', which is not after the begin of 'Last'");
            assertThat(problem.where().line()).isEqualTo(2);
        });
    }

    @Test
    void turnsNeverHaveTheIdOfASegment() {
        String yaml = "two-things";
        Dialogue dialogue = read("a.txt", TALK, Optional.of(segments(yaml, segment(yaml, "x", "one-thing", yaml))))
                .dialogue()
                .orElseThrow();
        assertThat(ids(dialogue)).containsExactly("one-thing-2", "two-things", "three-things", "four-things");
    }

    @Test
    void aFormerIdLeadsToItsTurnAndServesAsTheBeginOfASegment() {
        String yaml = "now: two-things\nfrom: old";
        Sidecar sidecar = TranscriptFixture.sidecar(
                yaml,
                Optional.empty(),
                Map.of(),
                List.of(segment(yaml, "Two", "two", "old")),
                List.of(new AliasEntry("old", "two-things", 5, 15)));
        Dialogue dialogue = dialogue(sidecar);
        assertThat(dialogue.turns().get(1).aliases()).containsExactly("old");
        assertThat(dialogue.segments().get(1).turns().get(0).id()).isEqualTo("two-things");
    }

    @Test
    void aFormerIdForATurnThatIsNotThereIsReported() {
        AliasEntry alias = new AliasEntry("old", "two-thing", 0, 3);
        Diagnostic problem =
                onlyProblem(TranscriptFixture.sidecar("two", Optional.empty(), Map.of(), List.of(), List.of(alias)));
        assertThat(problem.rule()).isEqualTo(Rule.MISSING_TURN);
        assertThat(problem.hint()).hasValue("did you mean 'two-things'?");
    }

    @Test
    void aFormerIdThatATurnHasIsReported() {
        AliasEntry alias = new AliasEntry("one-thing", "two-things", 0, 3);
        Diagnostic problem =
                onlyProblem(TranscriptFixture.sidecar("two", Optional.empty(), Map.of(), List.of(), List.of(alias)));
        assertThat(problem.rule()).isEqualTo(Rule.BAD_VALUE);
    }

    @Test
    void thePreambleIsKeptUnlessItIsHidden() {
        assertThat(TranscriptFixture.dialogue("a.txt", TALK).preamble()).hasValue("Hello.");
        Sidecar plain = segments("");
        Sidecar hidden = new Sidecar(
                plain.source(),
                Optional.of("A talk"),
                Optional.of("About things"),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(dialogue(hidden).preamble()).isEmpty();
        assertThat(dialogue(hidden).title()).isEqualTo("A talk");
        assertThat(dialogue(hidden).description()).hasValue("About things");
    }

    private static Dialogue dialogue(Sidecar sidecar) {
        Reading reading = read("a.txt", TALK, Optional.of(sidecar));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.dialogue().orElseThrow();
    }

    private static Diagnostic onlyProblem(Sidecar sidecar) {
        List<Diagnostic> problems = read("a.txt", TALK, Optional.of(sidecar)).diagnostics();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static SpeakerEntry speaker(String name, String role, int start, int end) {
        return new SpeakerEntry(Optional.of(name), Optional.of(role), start, end);
    }
}
