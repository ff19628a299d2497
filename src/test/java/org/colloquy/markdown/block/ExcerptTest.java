package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Excerpt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentoring | hello what-now scale-out but-how more-nodes",
                "mentoring#scale | scale-out but-how more-nodes",
                "mentoring#scale {from=but-how} | but-how more-nodes",
                "mentoring#scale {to=but-how} | scale-out but-how",
                "mentoring {from=what-now to=scale-out} | what-now scale-out",
                "mentoring {from=what-now} | what-now",
                "mentoring {from=old-but-how to=but-how} | but-how"
            })
    void theFenceSaysWhichTurnsAreShown(String fence, String turns) {
        Article article = LessonFixture.convert("::: dialogue " + fence + "\n:::\n");

        assertThat(article.diagnostics()).isEmpty();
        assertThat(String.join(" ", article.excerpts().get(0).turns())).isEqualTo(turns);
        assertThat(Jsoup.parseBodyFragment(article.html()).select("ol.turns > li"))
                .hasSize(turns.split(" ").length);
    }

    @Test
    void anExcerptIsRecordedWithItsPlace() {
        Article article = LessonFixture.convert(
                "::: dialogue mentoring#scale\n:::\n\n::: dialogue mentoring#start {#mine}\n:::\n");

        assertThat(article.excerpts())
                .containsExactly(
                        new Excerpt(
                                "mentoring",
                                Optional.of("scale"),
                                List.of("scale-out", "but-how", "more-nodes"),
                                "excerpt-mentoring-scale",
                                false),
                        new Excerpt("mentoring", Optional.of("start"), List.of("hello", "what-now"), "mine", false));
        assertThat(article.ids()).containsExactlyInAnyOrder("excerpt-mentoring-scale", "mine");
    }

    @Test
    void theSamePartTwiceHasTwoIds() {
        String block = "::: dialogue mentoring {from=hello to=hello}\n:::\n\n";

        assertThat(LessonFixture.convert(block + block).excerpts())
                .extracting(Excerpt::anchor)
                .containsExactly("excerpt-mentoring-hello", "excerpt-mentoring-hello-1");
    }

    @Test
    void anExcerptNamesItsConversationAndLinksToItsFirstTurn() {
        Document page = page("::: dialogue mentoring#scale\nListen.\n:::\n");

        assertThat(page.select("div.excerpt").attr("aria-label"))
                .isEqualTo("From the conversation A \"mentoring\" talk");
        assertThat(page.select("div.excerpt > p").first().text()).isEqualTo("Listen.");
        assertThat(page.select("p.excerpt-source a").attr("href")).isEqualTo("../dialogues/mentoring.html#scale-out");
        assertThat(page.select("p.excerpt-source a").text()).isEqualTo("Read it in context");
        assertThat(page.select("li.turn[id]")).isEmpty();
    }

    @Test
    void aPauseAsksBeforeTheTurnThatAnswers() {
        Document page = page("::: dialogue mentoring#scale {pause=more-nodes}\n:::\n");

        assertThat(page.select("div.excerpt > ol.turns > li")).hasSize(2);
        assertThat(page.select("div.pause > label").text()).isEqualTo("What would you answer?");
        assertThat(page.select("div.pause > label > textarea").eachAttr("data-answer"))
                .containsExactly("mentoring#more-nodes");
        assertThat(page.select("div.pause > details:not([open]) > summary").text())
                .isEqualTo("Show the answer");
        assertThat(page.select("div.pause > details > ol.turns > li")).hasSize(1);
        assertThat(page.select("div.pause > details").text()).contains("more nodes!");
    }

    @Test
    void answersAreKeptByTheIdOfTheTurnAlsoWhenAFormerOneIsNamed() {
        Document page = page("::: dialogue mentoring {from=what-now pause=old-but-how to=but-how}\n:::\n");

        assertThat(page.select("textarea").eachAttr("data-answer")).containsExactly("mentoring#but-how");
    }

    @Test
    void aPauseBeforeTheFirstTurnAsksAtOnce() {
        Document page = page("::: dialogue mentoring#scale {pause=scale-out}\n:::\n");

        assertThat(page.select("div.excerpt > ol")).isEmpty();
        assertThat(page.select("div.pause > details > ol.turns > li")).hasSize(3);
    }

    @Test
    void termsInTurnsAreLinked() {
        assertThat(LessonFixture.html("::: dialogue mentoring#scale\n:::\n")).contains("glossary.html#node");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        "mentorin#scale",
                        "1:14+8 missing-dialogue: the course has no dialogue 'mentorin' (did you mean 'mentoring'?)"),
                Arguments.of("#scale", "1:14+1 missing-dialogue: the course has no dialogue ''"),
                Arguments.of(
                        "mentoring#scala",
                        "1:24+5 missing-turn: the dialogue 'mentoring' has no segment 'scala' (did you mean 'scale'?)"),
                Arguments.of(
                        "mentoring#but-how",
                        "1:24+7 missing-turn: the dialogue 'mentoring' has no segment 'but-how' (write {from=but-how to=but-how} for one turn)"),
                Arguments.of(
                        "mentoring {from=but-hw}",
                        "1:30+6 missing-turn: the dialogue 'mentoring' has no turn 'but-hw' (did you mean 'but-how'?)"),
                Arguments.of(
                        "mentoring#start {to=but-how}",
                        "1:34+7 missing-turn: the turn 'but-how' stands outside of this excerpt"),
                Arguments.of(
                        "mentoring#start {pause=but-how}",
                        "1:37+7 missing-turn: the turn 'but-how' stands outside of this excerpt"),
                Arguments.of(
                        "mentoring {from=but-how to=hello}",
                        "1:41+5 bad-value: the turn 'hello' comes before 'but-how' (swap 'from' and 'to')"),
                Arguments.of(
                        "mentoring {form=hello}",
                        "1:25+4 misspelt-key: 'form' means nothing here (did you mean 'from'?)"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatDoesNotExistIsReportedAtItsPlace(String fence, String problem) {
        assertThat(LessonFixture.problems("::: dialogue " + fence + "\n:::\n")).containsExactly(problem);
    }

    @Test
    void aDialogueBlockWithoutANameSaysSo() {
        assertThat(LessonFixture.problems("::: dialogue\n:::\n"))
                .containsExactly(
                        "1:5+8 missing-dialogue: 'dialogue' does not say which one (write the transcript's name behind it, without its ending)");
    }

    @Test
    void textInABlockIsKeptWhenItsDialogueIsMissing() {
        assertThat(LessonFixture.html("::: dialogue nobody\nListen.\n:::\n")).isEqualTo("<p>Listen.</p>");
    }

    private static Document page(String markdown) {
        return Jsoup.parseBodyFragment(LessonFixture.convert(markdown).html());
    }
}
