package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.Question;
import org.colloquy.course.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTest {
    private static final String BALANCING = """
            ::: quiz {#balancing}
            A request needs *200 ms*. What is the best case?

            - [ ] 50 ms
              > It does not cut one into four.
            - [x] 200 ms
              > Right: the machine
              > does the work.
            :::
            """;

    @Test
    void aQuestionShowsItsOptionsWithoutMarksAndFoldsTheAnswer() {
        assertThat(LessonFixture.problems(BALANCING)).isEmpty();
        assertThat(LessonFixture.html(BALANCING)).isEqualTo("""
                <div class="quiz" id="balancing"><p class="block-title">Check yourself</p>
                <div class="question" id="balancing-1">
                <div class="question-prompt">
                <p>A request needs <em>200 ms</em>. What is the best case?</p>
                </div>
                <ol class="options">
                <li>50 ms</li>
                <li>200 ms</li>
                </ol>
                <details class="answer"><summary>Show the answer</summary>
                <ul>
                <li class="option-wrong"><span class="verdict">Wrong</span> 50 ms
                <div class="feedback"><p>It does not cut one into four.</p></div></li>
                <li class="option-right"><span class="verdict">Right</span> 200 ms
                <div class="feedback"><p>Right: the machine
                does the work.</p></div></li>
                </ul>
                </details>
                </div>
                </div>""");
    }

    @Test
    void theModelIsComplete() {
        List<Quiz> quizzes = LessonFixture.convert(BALANCING).quizzes();

        assertThat(quizzes).hasSize(1);
        assertThat(quizzes.get(0).id()).isEqualTo("balancing");
        Question question = quizzes.get(0).questions().get(0);
        assertThat(question.id()).isEqualTo("balancing-1");
        assertThat(question.promptHtml()).isEqualTo("<p>A request needs <em>200 ms</em>. What is the best case?</p>");
        Question.Choice choice = (Question.Choice) question.answer();
        assertThat(choice.many()).isFalse();
        assertThat(choice.options().get(0))
                .isEqualTo(new Question.Option(false, "50 ms", Optional.of("<p>It does not cut one into four.</p>")));
        assertThat(choice.options().get(1).right()).isTrue();
    }

    @Test
    void severalRightOptionsMeanChooseAllThatApply() {
        String markdown = "::: quiz\nWhich?\n\n- [x] a\n  > A.\n- [X] b\n  > B.\n- [ ] c\n  > C.\n:::\n";

        Question.Choice choice = (Question.Choice) questions(markdown).get(0).answer();
        assertThat(choice.many()).isTrue();
        assertThat(choice.options()).extracting(Question.Option::right).containsExactly(true, true, false);
        assertThat(LessonFixture.html(markdown)).contains("<p class=\"question-how\">Choose all that apply.</p>");
    }

    @Test
    void aHeadingStartsTheNextQuestionAndGivesItItsId() {
        String markdown = """
                ::: quiz Two questions {#q}
                ### One {#first}
                First?
                - [x] a
                  > A.
                ### Two
                ![figure](x.svg)

                Second?
                - [x] b
                  > B.
                :::
                """;

        assertThat(LessonFixture.problems(markdown)).isEmpty();
        assertThat(questions(markdown)).extracting(Question::id).containsExactly("first", "q-2");
        assertThat(questions(markdown).get(0).promptHtml())
                .isEqualTo("<p class=\"question-title\">One</p>\n<p>First?</p>");
        assertThat(LessonFixture.html(markdown)).contains("<p class=\"block-title\">Two questions</p>");
    }

    @Test
    void textAfterTheOptionsStartsTheNextQuestionToo() {
        String markdown = "::: quiz\nOne?\n- [x] a\n  > A.\n\nTwo?\n- [x] b\n  > B.\n:::\n";

        assertThat(questions(markdown)).extracting(Question::promptHtml).containsExactly("<p>One?</p>", "<p>Two?</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: quiz {#q}\n### How many? {type=number answer=50 tolerance=0.5}\n> Because.\n:::\n",
                "::: quiz {#q}\nHow many? {type=number answer=50 tolerance=0.5}\n\n> Because.\n:::\n",
                "::: quiz {#q}\nHow many?\n{type=number answer=50 tolerance=0.5}\n\n> Because.\n:::\n",
                "::: quiz {#q}\nHow many?\n\n{type=number answer=50 tolerance=0.5}\n\n> Because.\n:::\n",
                "::: quiz {#q type=number answer=50 tolerance=0.5}\nHow many?\n\n> Because.\n:::\n"
            })
    void aNumberIsAskedForOnHeadingParagraphOrFence(String markdown) {
        assertThat(LessonFixture.problems(markdown)).isEmpty();
        Question question = questions(markdown).get(0);
        assertThat(question.answer()).isEqualTo(new Question.Numeric(50, 0.5, Optional.of("<p>Because.</p>")));
        assertThat(question.promptHtml()).contains("How many?").doesNotContain("50");
        assertThat(LessonFixture.html(markdown)).contains("""
                <details class="answer"><summary>Show the answer</summary>
                <p class="answer-text">50 ± 0.5</p>
                <div class="feedback"><p>Because.</p></div>
                </details>""");
    }

    @Test
    void aTextMayHaveSeveralAcceptedAnswers() {
        String markdown = "::: quiz\nWhat? {type=text answer=\"load balancer| LB |\"}\n:::\n";

        assertThat(LessonFixture.problems(markdown)).isEmpty();
        assertThat(questions(markdown).get(0).answer())
                .isEqualTo(new Question.Typed(List.of("load balancer", "LB"), Optional.empty()));
        assertThat(LessonFixture.html(markdown)).contains("<p class=\"answer-text\">load balancer / LB</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "+3", ".5", "2.", "1e3", "1E-3"})
    void numbersAreDecimal(String number) {
        String markdown = "::: quiz\nWhat? {type=number answer=" + number + "}\n:::\n";

        assertThat(questions(markdown).get(0).answer())
                .isEqualTo(new Question.Numeric(Double.parseDouble(number), 0, Optional.empty()));
    }

    @Test
    void twoQuizzesWithoutIdsAreStillTwo() {
        String quiz = "::: quiz\nWhat?\n- [x] a\n  > A.\n:::\n\n";

        assertThat(LessonFixture.convert(quiz + quiz).quizzes())
                .extracting(Quiz::id)
                .doesNotHaveDuplicates();
        assertThat(LessonFixture.convert(quiz + quiz).ids()).hasSize(4);
    }

    @Test
    void idsInAnOptionStandOnThePageOnce() {
        String html = LessonFixture.html("::: quiz\nWhat?\n- [x] *a*{#here} id=\"x\"\n  > A.\n:::\n");

        assertThat(html.split("id=\"here\"", -1)).hasSize(2);
        assertThat(html.split("id=&quot;x&quot;|id=“x”", -1)).hasSize(3);
    }

    @Test
    void termsAreLinkedInPromptAndFeedbackButNotInOptions() {
        String html = LessonFixture.html("::: quiz\nWhich node?\n\n- [x] a load balancer\n  > A load balancer.\n:::\n");

        assertThat(html)
                .contains("Which <a class=\"term\"")
                .contains("<li>a load balancer</li>")
                .contains("<p>A <a class=\"term\"");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        "What?\n- [ ] a\n  > A.\n",
                        "2:1+5 quiz-no-answer: none of the options is right (mark what is right with [x])"),
                Arguments.of(
                        "### Head\nWhat?\n",
                        "2:1+8 quiz-no-answer: this question has no answer (add a list of options with [ ] and [x], or {answer=…})"),
                Arguments.of(
                        "What?\n- [x] a\n  > A.\n- [ ] b c\n",
                        "5:7+3 option-no-feedback: this option does not say why it is right or wrong (quote the reason under it with '>')"),
                Arguments.of(
                        "What?\n- [x] a\n\n> A.\n",
                        "3:7+1 option-no-feedback: this option does not say why it is right or wrong (indent the quote below, so that it is the option's)"),
                Arguments.of(
                        "What?\n- [x] a\n  > A.\n- b\n  > B.\n",
                        "5:3+1 bad-value: an option without a box; expected '[ ]' or '[x]' before it"),
                Arguments.of(
                        "What? {type=numbr answer=1}\n",
                        "2:13+5 bad-value: no question is of type 'numbr'; expected 'number' or 'text' (did you mean 'number'?)"),
                Arguments.of("What? {type=number answer=many}\n", "2:27+4 bad-value: 'many' is not a number"),
                Arguments.of(
                        "What? {type=number answer=\"0,5\"}\n", "2:28+3 bad-value: '0,5' is not a number (write 0.5)"),
                Arguments.of("What? {type=number answer=1e999}\n", "2:27+5 bad-value: '1e999' is not a number"),
                Arguments.of("What? {type=number answer=NaN}\n", "2:27+3 bad-value: 'NaN' is not a number"),
                Arguments.of(
                        "What? {type=number answer=1 tolerance=-1}\n", "2:39+2 bad-value: a tolerance is 0 or more"),
                Arguments.of(
                        "What? {type=number}\n",
                        "2:13+6 quiz-no-answer: this question has no answer (add answer=\"…\" here)"),
                Arguments.of(
                        "What? {type=text answer=\"|\"}\n", "2:26+1 quiz-no-answer: this question accepts no answer"),
                Arguments.of(
                        "What? {type=number answer=1 tolerence=2}\n",
                        "2:29+9 misspelt-key: 'tolerence' means nothing here (did you mean 'tolerance'?)"),
                Arguments.of(
                        "What? {answer=a}\n- [x] a\n  > A.\n",
                        "2:8+8 bad-value: a question with options is answered by choosing, not by typing (take 'answer=a' or the options away)"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatIsWrongIsReportedAtItsPlace(String question, String problem) {
        assertThat(LessonFixture.problems("::: quiz\n" + question + ":::\n")).containsExactly(problem);
    }

    @Test
    void aQuestionWithoutAnAnswerIsStillShown() {
        String markdown = "::: quiz\nWhat?\n:::\n";

        assertThat(LessonFixture.html(markdown)).contains("<p>What?</p>").doesNotContain("<details");
        assertThat(questions(markdown)).isEmpty();
    }

    private static List<Question> questions(String markdown) {
        return LessonFixture.convert(markdown).quizzes().get(0).questions();
    }
}
