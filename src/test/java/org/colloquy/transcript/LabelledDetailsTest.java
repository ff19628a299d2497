package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Cue;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around and within labelled turns: who is there, times, headings, notes of the recorder. */
class LabelledDetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AL|Ada Long",
                "AL, BX|Ada Long, Ben Xu",
                "AL & BX|Ada Long & Ben Xu",
                "AL/BX|Ada Long/Ben Xu",
                "AL?|Ada Long?",
                "AL (via BX)|Ada Long (via Ben Xu)",
                "ZZ|ZZ",
            })
    void aTableOfAttendeesWritesInitialsOut(String label, String name) {
        String table =
                "| Name | Abbreviation | Organization |\n|---|---|---|\n| Ada Long | AL | Lanes |\n| Ben Xu | BX | |\n\n";
        Dialogue dialogue = dialogue("a.md", table + label + ": One.\n\nCara: Two.\n\n" + label + ": Three.");
        assertThat(dialogue.speakers()).extracting(Speaker::key).containsExactly(label, "Cara");
        assertThat(dialogue.speakers()).extracting(Speaker::name).containsExactly(name, "Cara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nspeakers:\n  - 'Ada Long'\n  - Ben Xu\ntags:\n  - Cy Dee\n---\n",
                "---\nspeakers: [Ada Long, \"Ben Xu\"]\n---\n",
                "## Attendees\n\nAda Long, Ben Xu, Ada's Presentation.\n\n",
                "Participants:\n- Ada Long\n- Ben Xu\n\n",
            })
    void aListOfAttendeesDoesToo(String list) {
        Dialogue dialogue = dialogue("a.md", list + "AL: One.\n\nBX: Two.\n\nCD: Three.\n\nCD: Four.");
        assertThat(dialogue.speakers()).extracting(Speaker::name).containsExactly("Ada Long", "Ben Xu", "CD");
    }

    @Test
    void initialsOfTwoPeopleStayInitials() {
        Dialogue dialogue = dialogue("a.md", "---\nspeakers: [Ada Long, Ann Lee]\n---\nAL: One.\n\nAL: Two.");
        assertThat(dialogue.speakers()).extracting(Speaker::name).containsExactly("AL");
    }

    @Test
    void headingsAndBreaksBetweenTurnsAreSections() {
        Dialogue dialogue = dialogue(
                "a.md",
                "# Talk\n\n**Ada:** One.\n\n# Not one\n\nmore\n\n## `Lanes` and *cars* ##\n### Again\n\n**Ben:** Two.\n\n"
                        + "**Break:** \\[24:02\\]\n\n**Ada:** Three.\n\n# **Break:** \\[25:59\\] to \\[27:11\\]\n\n**Ben:** Four.\n\n# End");
        assertThat(dialogue.segments())
                .extracting(segment -> segment.title().orElse("-"))
                .containsExactly("-", "Lanes and *cars*, Again", "Break: [24:02]", "Break: [25:59] to [27:11]");
        assertThat(dialogue.segments())
                .extracting(Segment::id)
                .containsExactly("conversation", "lanes-and-cars-again", "break-24-02", "break-25-59-to-27-11");
        assertThat(dialogue.turns())
                .extracting(Turn::text)
                .containsExactly("One.\n\n# Not one\n\nmore", "Two.", "Three.", "Four.\n\n# End");
        assertThat(dialogue.preamble()).hasValue("# Talk");
    }

    @Test
    void sectionsTakeNoIdThatATurnHas() {
        Dialogue dialogue =
                dialogue("a.md", "Ada: Lanes\n\n# Lanes\n\nBen: Two.\n\n# Lanes\n\nAda: Three.\n\n# ?\n\nBen: Four.");
        assertThat(dialogue.turns()).extracting(Turn::id).containsExactly("lanes", "two", "three", "four");
        assertThat(dialogue.segments())
                .extracting(Segment::id)
                .containsExactly("conversation", "lanes-2", "lanes-3", "segment");
    }

    @Test
    void timesInsideOfATurnAreItsCues() {
        Turn turn = dialogue(
                        "a.md",
                        "**Ada:** \\[00:04:01.06\\] One.\n\n\\[04:20\\] Two, and \\[05:00\\] three \\[unintelligible 00:11:34.21\\]."
                                + "\n\n\\[04:30\\] Late.\n\n**Ben:** No. [06:00](x)")
                .turns()
                .get(0);
        assertThat(turn.time()).hasValue(Duration.ofMillis(241_060));
        assertThat(turn.cues())
                .containsExactly(
                        new Cue(0, 0, Duration.ofMillis(241_060)),
                        new Cue(1, 0, Duration.ofSeconds(260)),
                        new Cue(1, 19, Duration.ofSeconds(300)));
        assertThat(turn.paragraphs().get(1).text().substring(19)).startsWith("\\[05:00\\] three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:05:00", "### 00:05:00", "### 00:05:00 {#00:05:00}", "[05:00]", "### 05:00"})
    void aTimeAloneOnALineIsWhenTheNextWordsAreSaid(String line) {
        Dialogue dialogue =
                dialogue("a.md", "Ada: One.\n\n" + line + "\n\nTwo.\n\nBen: Three.\n\n" + line + "\n\nAda: Four.");
        assertThat(dialogue.turns()).extracting(Turn::text).containsExactly("One.\n\nTwo.", "Three.", "Four.");
        assertThat(dialogue.turns().get(0).cues()).containsExactly(new Cue(1, 0, Duration.ofMinutes(5)));
        assertThat(dialogue.turns())
                .extracting(Turn::time)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Duration.ofMinutes(5)));
    }

    @Test
    void minutesAloneOnALineMayBeAnything() {
        assertThat(turns("a.txt", "Ada: The train leaves at\n\n10:30\n\nBen: Or\n```\n00:05:00\n```"))
                .containsExactly("Ada|The train leaves at\n\n10:30", "Ben|Or\n```\n00:05:00\n```");
    }

    @Test
    void quotesListsTablesAndInterruptionsStayInTheTurn() {
        String said =
                "See --\n\n> Ben: quoted\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n*clip*\n\nIt&#39;s …";
        assertThat(turns("a.md", "**Ada:** " + said + "\n\n**Ben:** No.")).containsExactly("Ada|" + said, "Ben|No.");
    }

    @Test
    void whatOtterSignsWithIsDropped() {
        String text = "Ada  0:00\nOne.\n\nBen  0:10\nTwo.\n\nTranscribed by https://otter.ai\n";
        Reading reading = TranscriptFixture.read("a.txt", text, Optional.empty());
        assertThat(reading.format()).isEqualTo("otter");
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("One.", "Two.");
        assertThat(reading.dropped())
                .extracting(dropped -> text.substring(dropped.start(), dropped.end()))
                .containsExactly("Transcribed by https://otter.ai");
    }

    @Test
    void googleMeetIsKnownByItsNotes() {
        String text = "Planning (2030-01-01) - Transcript\nAttendees\nAda Long, Ben, Ada Long's Presentation\n"
                + "Transcript\nThis editable transcript was computer generated and might contain errors.\n\n"
                + "Ada Long:  One.\nAda Long:  Two.\nBen: ok.\n00:05:00\n\nAda Long: Three.\n\n"
                + "Meeting ended after 00:14:03 \ud83d\udc4b\n";
        Reading reading = TranscriptFixture.read("a.txt", text, Optional.empty());
        assertThat(reading.format()).isEqualTo("google-meet");
        Dialogue dialogue = reading.dialogue().orElseThrow();
        assertThat(dialogue.markup()).isEqualTo(Markup.PLAIN);
        assertThat(dialogue.turns()).extracting(Turn::text).containsExactly("One.", "Two.", "ok.", "Three.");
        assertThat(dialogue.turns().get(3).time()).hasValue(Duration.ofMinutes(5));
        assertThat(reading.dropped()).hasSize(1);
        assertThat(dialogue.preamble().orElseThrow()).contains("Attendees");
    }

    @Test
    void googleMeetInMarkdownHasHeadingsForTimes() {
        String text =
                "# \ud83d\udcd6 Transcript\n\n### 00:00:00\n\n**Ada Long:** One.  \n**Ben:** Two.  \n\n### 00:05:00\n\n"
                        + "**Ada Long:** Three.\n\n### Transcription ended after 00:09:00\n\n*This editable transcript was computer"
                        + " generated and might contain errors.*";
        Reading reading = TranscriptFixture.read("a.txt", text, Optional.empty());
        Dialogue dialogue = reading.dialogue().orElseThrow();
        assertThat(dialogue.markup()).isEqualTo(Markup.MARKDOWN);
        assertThat(dialogue.turns()).extracting(Turn::text).containsExactly("One.", "Two.", "Three.");
        assertThat(dialogue.segments()).hasSize(1);
        assertThat(reading.dropped()).hasSize(2);
        assertThat(List.of(dialogue.turns().get(2).time())).containsExactly(Optional.of(Duration.ofMinutes(5)));
    }
}
