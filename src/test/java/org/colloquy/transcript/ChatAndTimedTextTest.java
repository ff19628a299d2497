package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Cue;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.transcript.TranscriptReader.Reading;
import org.junit.jupiter.api.Test;

/** Text in which each record begins with a time: the chat of Zoom, and lines of captions. */
class ChatAndTimedTextTest {
    private static final String CHAT = "00:02:41\tAda Long:\tHello\r\n"
            + "00:02:50\tBen | Lanes (he/him):\tTry this:\n\nlanes:\n  count: 4\n00:01:00\tnot a record:\tno\n\rend\r\n"
            + "00:03:00\tAda Long:\tReplying to \"Try this:\n\n la...\"\n\nIt works\r\n"
            + "00:03:01\tAda Long:\tReplying to \"Try this: ...\"\n\nIt works\r\n"
            + "00:03:05\tBen | Lanes (he/him):\tReacted to \"It works\" with \ud83d\udc4d\r\n"
            + "00:03:09\tCy:\t\r\n";

    @Test
    void aChatMessageEndsOnlyWhereItsLineEndsWithBoth() {
        Dialogue dialogue = read(CHAT, "zoom-chat");
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly(
                        "Ada Long|Hello",
                        "Ben | Lanes (he/him)|Try this:\n\nlanes:\n  count: 4\n00:01:00\tnot a record:\tno\n\nend",
                        "Ada Long|Replying to \"Try this:\n\nla...\"\n\nIt works",
                        "Ada Long|Replying to \"Try this: ...\"\n\nIt works",
                        "Ben | Lanes (he/him)|Reacted to \"It works\" with \ud83d\udc4d",
                        "Cy|");
        assertThat(dialogue.turns().get(0).time()).hasValue(Duration.ofSeconds(161));
    }

    @Test
    void whatAMessageRepliesToIsSetApartAndNoPartOfItsAddress() {
        Dialogue dialogue = read(CHAT, "zoom-chat");
        Turn reply = dialogue.turns().get(3);
        assertThat(reply.paragraphs().get(0).parts())
                .containsExactly(new StageDirection("Replying to \"Try this: ...\""));
        assertThat(reply.id()).startsWith("it-works");
    }

    @Test
    void aChatThatLostItsLineEndsIsReadByLines() {
        String text = "00:02:41\tAda:\tHello\n00:02:50\tBen:\tHi\nthere\n00:02:51\t From  Cy to Everyone : Hey\n";
        assertThat(read(text, "zoom-chat").turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("Ada|Hello", "Ben|Hi\nthere", "Cy|Hey");
    }

    @Test
    void linesWithTimesAreTurnsOfNobody() {
        Dialogue dialogue = read("00:00:00 One.\n00:00:04 Two\nand more.\n\n00:01:00 Note: three.\n", "timed-text");
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("|One.", "|Two\nand more.", "|Note: three.");
        assertThat(dialogue.turns())
                .extracting(Turn::time)
                .containsExactly(
                        Optional.of(Duration.ZERO),
                        Optional.of(Duration.ofSeconds(4)),
                        Optional.of(Duration.ofMinutes(1)));
    }

    @Test
    void voiceTagsNameSpeakersUntilTheNextOne() {
        Dialogue dialogue =
                read("00:00:00 <v Ada Long>One.</v>\n00:00:04 Two.\n00:00:09 <v.x Ben>Is <v a tag?\n", "timed-text");
        assertThat(dialogue.turns())
                .extracting(turn -> turn.speaker() + "|" + turn.text())
                .containsExactly("Ada Long|One.\n\nTwo.", "Ben|Is <v a tag?");
        assertThat(dialogue.turns().get(0).cues())
                .isEqualTo(List.of(new Cue(0, 0, Duration.ZERO), new Cue(1, 0, Duration.ofSeconds(4))));
    }

    private static Dialogue read(String text, String format) {
        Reading reading = TranscriptFixture.read("a.txt", text, Optional.empty());
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.dialogue().orElseThrow();
    }
}
