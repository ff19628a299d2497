package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Heading;
import org.colloquy.read.WordsReader;
import org.colloquy.render.DialogueView.SpeakerView;
import org.colloquy.site.Page;
import org.colloquy.site.Url;
import org.colloquy.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

class SpeakerIndexTest {
    @Test
    void tellsTurnsAndShareOfWordsOfEachSpeaker() {
        List<SpeakerView> speakers = index("""
                Ada: One two three (laughs) six.

                Ben: Seven?

                Ada: Eight nine.
                """).speakers();
        assertThat(speakers)
                .extracting(
                        SpeakerView::name,
                        SpeakerView::turns,
                        SpeakerView::percent,
                        SpeakerView::share,
                        SpeakerView::asks)
                .containsExactly(
                        tuple("Ada", "2 turns", 86, "86% of the words", false),
                        tuple("Ben", "1 turn", 14, "14% of the words", true));
    }

    @Test
    void somebodyWhoSaysHardlyAnythingSaysSomething() {
        List<SpeakerView> speakers = index("Ada: " + "word ".repeat(999) + "end.\n\nBen: Yes.\n\nCy: (nods)\n")
                .speakers();
        assertThat(speakers)
                .extracting(SpeakerView::share)
                .containsExactly("100% of the words", "less than 1% of the words", "0% of the words");
    }

    @Test
    void questionsLeadToTheirTurns() {
        SpeakerIndex index = index("Ada: Yes. Why not? Who knows?\n\nBen: I do.\n");
        SpeakerView ada = index.speakers().get(0);
        assertThat(index.hasQuestions()).isTrue();
        assertThat(ada.questions()).isEqualTo("2 questions");
        assertThat(ada.asked())
                .containsExactly(
                        new DialogueView.Asked("Why not?", "#yes-why-not-who-knows"),
                        new DialogueView.Asked("Who knows?", "#yes-why-not-who-knows"));
        assertThat(ada.more()).isEmpty();
        assertThat(index("Ada: Yes.\n\nBen: I do.\n").hasQuestions()).isFalse();
    }

    @Test
    void aLongConversationHasAShortIndex() {
        String text = IntStream.range(0, 5000)
                .mapToObj(i -> "Ada: What is number " + i + "?\n\nBen: No idea.\n\n")
                .collect(Collectors.joining());
        SpeakerView ada = index(text).speakers().get(0);
        assertThat(ada.questions()).isEqualTo("5000 questions");
        assertThat(ada.asked())
                .hasSize(30)
                .endsWith(new DialogueView.Asked("What is number 29?", "#what-is-number-29"));
        assertThat(ada.more()).isEqualTo("and 4970 more, not listed here");
    }

    @Test
    void manySpeakersHaveAShortIndexTogether() {
        String text = IntStream.range(0, 1200)
                .mapToObj(i -> "Person" + i % 100 + ": What is number " + i + "?\n\n")
                .collect(Collectors.joining());
        assertThat(index(text).speakers())
                .hasSize(100)
                .allSatisfy(speaker -> assertThat(speaker.asked()).hasSize(3));
    }

    @Test
    void ofALongQuestionTheEndIsListed() {
        String question = index("Ada: " + "so many words ".repeat(100) + "and why?\n\nBen: No.\n")
                .speakers()
                .get(0)
                .asked()
                .get(0)
                .text();
        assertThat(question).startsWith("…").endsWith(" and why?").hasSizeBetween(100, 161);
        assertThat(question.substring(1)).matches("(so|many|words) .*");
    }

    @Test
    void segmentsOfATimedConversationBeginAtTheirFirstTime() {
        String text = "WEBVTT\n\n01:02:03.500 --> 01:02:04.000\n<v Ada>Hello.\n";
        Dialogue dialogue = dialogue("a.vtt", text);
        Page.DialoguePage page = new Page.DialoguePage(new Url("dialogues/a.html"), dialogue);
        String id = dialogue.segments().get(0).id();
        List<PageView.Section> sections =
                Sections.of(page, List.of(new Heading(2, id, "Start", "Start"), new Heading(2, "x", "X", "X")));
        assertThat(sections).extracting(PageView.Section::time).containsExactly("1:02:03", "");
    }

    private static SpeakerIndex index(String text) {
        Words words = WordsReader.read(Path.of("no-words-of-its-own"), "en").words();
        return new SpeakerIndex(dialogue("a.txt", text), "#"::concat, words);
    }

    private static Dialogue dialogue(String file, String text) {
        String path = "dialogues/" + file;
        return TranscriptReader.read(path, SourceText.of(path, text), Optional.empty())
                .dialogue()
                .orElseThrow();
    }
}
