package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.transcript.TranscriptFixture.dialogue;
import static org.colloquy.transcript.TranscriptFixture.turns;

import java.time.Duration;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.colloquy.transcript.format.Dropped;
import org.junit.jupiter.api.Test;

class JsonTranscriptTest {

    @Test
    void podcastSegmentsMayBeWordsAndMarks() {
        Dialogue dialogue = dialogue("a.json", """
                {"version": "1.0.0", "segments": [
                  {"speaker": "Ada", "startTime": "1.5", "endTime": 2, "body": "Well"},
                  {"startTime": 2, "body": ","},
                  {"startTime": 2.16, "endTime": 2.16, "body": "yes.\\n"},
                  {"speaker": "Ben", "startTime": 3, "body": "你"},
                  {"startTime": 3.5, "body": "好"}
                ]}
                """);
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("Ada|Well, yes.", "Ben|你好");
        assertThat(dialogue.turns().get(0).time()).contains(Duration.ofMillis(1_500));
        assertThat(dialogue.turns().get(0).cues()).hasSize(3);
    }

    @Test
    void whisperXDoesNotKnowAllSpeakers() {
        Dialogue dialogue = dialogue("a.json", """
                {"segments": [
                  {"start": 0.1, "end": 1.0, "text": " One", "words": [{"word": "One"}], "speaker": "SPEAKER_00"},
                  {"start": 1.0, "end": 2.0, "text": " two.", "speaker": "SPEAKER_00"},
                  {"start": 2.0, "end": 3.0, "text": " Three."},
                  {"start": 3.0, "end": 3.1, "text": ""}],
                 "word_segments": [], "language": "en"}
                """);
        assertThat(dialogue.language()).contains("en");
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("SPEAKER_00|One two.", "|Three.");
    }

    @Test
    void whisperKnowsNoSpeakers() {
        assertThat(turns("a.json", """
                {"text": " One. Two.", "segments": [
                  {"id": 0, "start": 0, "end": 1, "text": " One."}, {"id": 1, "start": 1, "end": 2, "text": " Two."}],
                 "language": "en"}
                """)).containsExactly("|One. Two.");
    }

    @Test
    void awsWordsHaveSpeakersInEitherPlace() {
        String items = """
                "items": [
                  {"start_time": "0.1", "end_time": "0.5", "type": "pronunciation", %s
                   "alternatives": [{"confidence": "0.9", "content": "Hello"}]},
                  {"type": "punctuation", "alternatives": [{"content": ","}]},
                  {"start_time": "0.6", "end_time": "0.9", "type": "pronunciation", %s
                   "alternatives": [{"content": "you"}, {"content": "ewe"}]},
                  {"type": "punctuation", "alternatives": [{"content": "."}]}]""";
        String head = "{\"jobName\": \"a\", \"results\": {\"transcripts\": [{\"transcript\": \"Hello, you.\"}], ";
        assertThat(turns(
                        "a.json",
                        head + items.formatted("\"speaker_label\": \"spk_0\",", "\"speaker_label\": \"spk_1\",")
                                + "}}"))
                .containsExactly("spk_0|Hello,", "spk_1|you.");
        String labels = """
                "speaker_labels": {"speakers": 1, "segments": [{"speaker_label": "spk_0", "items": [
                  {"start_time": "0.1", "speaker_label": "spk_0"}, {"start_time": "0.6", "speaker_label": "spk_0"}]}]},
                """;
        assertThat(turns("a.json", head + labels + items.formatted("", "") + "}}"))
                .containsExactly("spk_0|Hello, you.");
        assertThat(turns("a.json", head.substring(0, head.length() - 2) + "}}")).containsExactly("|Hello, you.");
    }

    @Test
    void callAnalyticsHasRolesAndMilliseconds() {
        Dialogue dialogue = dialogue("a.json", """
                {"LanguageCode": "en-US", "Transcript": [
                  {"Content": "Hello, [PII].", "ParticipantRole": "AGENT", "BeginOffsetMillis": 40, "EndOffsetMillis": 900},
                  {"Content": "Hi.", "ParticipantRole": "CUSTOMER", "BeginOffsetMillis": 1000, "EndOffsetMillis": 1200}]}
                """);
        assertThat(dialogue.language()).contains("en-US");
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("AGENT|Hello, [PII].", "CUSTOMER|Hi.");
        assertThat(dialogue.turns().get(0).time()).contains(Duration.ofMillis(40));
    }

    @Test
    void slackMessagesAreTurnsWithNamesWhereTheExportHasThem() {
        Reading reading = TranscriptFixture.read("a.json", """
                [{"type": "message", "user": "U1", "ts": "1700000000.000100", "text": "Look, <@U2>: <https://a.org/x|this> &amp; <!here>",
                  "user_profile": {"real_name": "Ada Lane"}},
                 {"type": "message", "subtype": "channel_join", "user": "U2", "ts": "1700000001.0", "text": "<@U2> has joined"},
                 {"type": "message", "user": "U2", "ts": "1700000002.0", "text": "Seen by <@U1> in <#C1|general>\\n\\nThanks"},
                 {"type": "message", "username": "robot", "subtype": "bot_message", "ts": "1700000003.0", "text": "<mailto:a@b.c|a@b.c>"}]
                """, Optional.empty());
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly(
                        "Ada Lane|Look, @U2: this (https://a.org/x) & @here",
                        "U2|Seen by @Ada Lane in #general\n\nThanks",
                        "robot|a@b.c");
        assertThat(reading.dropped()).extracting(Dropped::reason).containsExactly("a notice of the chat");
    }

    @Test
    void discordMessagesAreTurns() {
        Reading reading = TranscriptFixture.read("a.json", """
                {"guild": {"id": "1", "name": "g"}, "channel": {"id": "2"}, "messages": [
                  {"id": "1", "type": "Default", "content": "One", "author": {"name": "ada", "nickname": "Ada"}},
                  {"id": "2", "type": "GuildMemberJoin", "content": "Joined.", "author": {"name": "ben"}},
                  {"id": "3", "type": "Reply", "content": "", "author": {"name": "ben"}},
                  {"id": "4", "type": "Reply", "content": "Two", "author": {"name": "ben"}}]}
                """, Optional.empty());
        assertThat(reading.format()).isEqualTo("discord");
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("Ada|One", "ben|Two");
        assertThat(reading.dropped())
                .extracting(Dropped::reason)
                .containsExactly("a notice of the chat", "a message without words");
    }

    @Test
    void whatStandsBeforeAFaultIsRead() {
        String text = "{\"segments\": [\n{\"speaker\": \"Ada\", \"body\": \"One.\"},\n{\"speaker\": \"Ben\", \"bo";
        Reading reading = TranscriptFixture.read("a.json", text, Optional.empty());
        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.where().line()).isEqualTo(3);
            assertThat(problem.message()).startsWith("this is no JSON from here on");
        });
        assertThat(reading.dialogue().orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly("One.");
    }

    @Test
    void nestingHasALimit() {
        String text = "{\"segments\": [{\"body\": \"One.\"}, " + "[".repeat(200_000) + "]}";
        Reading reading = TranscriptFixture.read("a.json", text, Optional.empty());
        assertThat(reading.diagnostics()).hasSize(1);
        assertThat(reading.dialogue()).isPresent();
    }

    @Test
    void turnsPointToTheirPlaceInTheSource() {
        String text =
                "{\"segments\": [\n{\"speaker\": \"Ada\", \"body\": \"\\u0041nd.\"},\n{\"speaker\": \"Ben\", \"body\": \"So.\"}]}";
        Turn ben = dialogue("a.json", text).turns().get(1);
        assertThat(text.substring(ben.start(), ben.end())).isEqualTo("{\"speaker\": \"Ben\", \"body\": \"So.\"}");
    }
}
