package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockProblemsTest {
    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        "x\n\n::: nott\ny\n:::",
                        "3:5+4 unknown-block: no block is called 'nott' (did you mean 'note'?)"),
                Arguments.of("::: {#a}\ny\n:::", "1:1+3 unknown-block: a block without a name"),
                Arguments.of(
                        "> ::: note\n> y\n",
                        "1:3+8 unclosed-block: the block 'note' is never closed (write a line of ':::' where it ends)"),
                Arguments.of(
                        "::: instructor\ny\n",
                        "1:1+14 unclosed-block: the block 'instructor' is never closed (write a line of ':::' where it ends)"),
                Arguments.of(
                        "x\n\n  :::\n", "3:3+3 misplaced-block: ':::' closes nothing, since no block is open here"),
                Arguments.of("::: note\n:::", "1:5+4 empty-block: the block 'note' is empty"),
                Arguments.of(
                        "::: note {a=1 b=2 a=3}\nx\n:::",
                        "1:19+3 duplicate-key: 'a' is given twice; the first one counts"),
                Arguments.of(
                        "::: hint\nx\n:::",
                        "1:5+4 misplaced-block: 'hint' stands outside of a block 'challenge' (write 'spoiler' for text that is only folded)"),
                Arguments.of(
                        "::: solution\nx\n:::",
                        "1:5+8 misplaced-block: 'solution' stands outside of a block 'challenge' (write 'spoiler' for text that is only folded)"),
                Arguments.of(
                        "::: breaks\nx\n:::", "1:5+6 misplaced-block: 'breaks' stands outside of a block 'analogy'"),
                Arguments.of(
                        "::: analogy\nx\n:::",
                        "1:5+7 analogy-no-breaks: this analogy does not say where it stops being true (add a block '::: breaks' with a list inside it)"),
                Arguments.of(
                        "::: misconception\nx\n:::",
                        "1:5+13 misconception-no-refutation: this misconception is stated and not refuted (say after its first paragraph why it is wrong)"),
                Arguments.of(
                        "::: tab\nx\n:::",
                        "1:5+3 empty-block: 'tab' has no tabs in it (begin each tab with a heading)"),
                Arguments.of(
                        "::: explain nodes\n:::",
                        "1:13+5 undefined-term: the glossary has no term 'nodes' (did you mean 'node'?)"),
                Arguments.of(
                        "::: explain\n:::",
                        "1:5+7 undefined-term: 'explain' does not say which term (name a term of the glossary behind it)"),
                Arguments.of(
                        "::: explorable lb\nx\n:::",
                        "1:16+2 bad-value: 'lb' cannot be a figure's name; expected 'dx-' and lower-case letters (did you mean 'dx-lb'?)"),
                Arguments.of(
                        "::: explorable\nx\n:::",
                        "1:5+10 bad-value: 'explorable' does not say which figure; expected a name that begins with 'dx-'"),
                Arguments.of(
                        "::: explorable dx-lb {onclick=\"a()\"}\nx\n:::",
                        "1:23+7 bad-value: 'onclick' cannot be passed on to a figure (use lower-case letters, digits and hyphens, and nothing that begins with 'on')"),
                Arguments.of(
                        "::: note {#a}\nx\n:::\n\n::: tip {#a}\nx\n:::",
                        "5:11+1 duplicate-id: the id 'a' stands on this page already (choose another id)"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatIsWrongIsReportedAtItsPlace(String markdown, String problem) {
        assertThat(LessonFixture.problems(markdown)).containsExactly(problem);
    }

    @Test
    void anEventHandlerIsNeverPassedOn() {
        assertThat(LessonFixture.html("::: explorable dx-lb {onclick=\"a()\" style=\"x\" ONLOAD=1 a=1}\nx\n:::"))
                .startsWith("<dx-lb a=\"1\">");
    }

    @Test
    void blocksThatNestTooDeeplyAreReportedOnce() {
        String markdown = "::: note\n".repeat(1000) + "x\n" + ":::\n".repeat(1000);

        assertThat(LessonFixture.problems(markdown))
                .containsExactly("51:1+3 too-complex: blocks nest too deeply here; the inner ones are left flat");
    }
}
