package org.colloquy.markdown.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Really?                                          | Really?",
                "Yes. But why? Because.                           | But why?",
                "security... Where do I even start?               | Where do I even start?",
                "Well... but how?                                 | Well... but how?",
                "what is it? i think it works                     | what is it?",
                "It costs 1.5, e.g. there. Is   that much?!       | Is that much?!",
                "He said: “Why?” Then he left.                    | He said: “Why?”",
                "负载均衡是什么？就像高速公路。                         | 负载均衡是什么？",
                "ما هو توزيع الأحمال؟ مثل الطريق.                  | ما هو توزيع الأحمال؟",
                "Ναι. Τι είναι το DNS; Ένα όνομα.                 | Τι είναι το DNS;",
                "Τι είναι\u037E                                   | Τι είναι\u037E",
            })
    void aSentenceThatAsksIsAQuestion(String said, String question) {
        assertThat(Questions.in(said)).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No.",
                "Look at https://example.org/?a=b for more.",
                "It is so; the α and the β differ; well.",
                "He asked “why?” and left.",
                "???",
            })
    void otherSentencesAreNone(String said) {
        assertThat(Questions.in(said)).isEmpty();
    }

    @Test
    void aTurnMayAskTwice() {
        assertThat(Questions.in("Why? And how?")).containsExactly("Why?", "And how?");
    }

    @Test
    void whatHappensIsNotSaid() {
        Turn turn = turn(new Turn.Said("It works. "), new Turn.StageDirection("(why?)"), new Turn.Said(" I see."));
        SpokenWords words = SpokenWords.of(turn, Markup.PLAIN);
        assertThat(words.questions()).isEmpty();
        assertThat(words.count()).isEqualTo(4);
    }

    @Test
    void marksOfMarkdownAreNoWords() {
        Turn turn = turn(new Turn.Said("**Why** is `a_b` *not* [here](https://example.org/x \"y\")\\?"));
        SpokenWords words = SpokenWords.of(turn, Markup.MARKDOWN);
        assertThat(words.questions()).containsExactly("Why is a_b not here?");
        assertThat(SpokenWords.of(turn, Markup.PLAIN).paragraphs().get(0)).startsWith("**Why**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "?;", "; ", "?\"", "](", "![](", "a ", "\\", "_", "? "})
    void hostileTextTakesNoLongerThanOther(String piece) {
        Turn turn = turn(new Turn.Said(piece.repeat(500_000) + "?"));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> SpokenWords.of(turn, Markup.MARKDOWN).questions());
    }

    private static Turn turn(Turn.Part... parts) {
        return new Turn("a", "A", List.of(), Optional.empty(), List.of(new Turn.Paragraph(List.of(parts))), 0, 1);
    }
}
