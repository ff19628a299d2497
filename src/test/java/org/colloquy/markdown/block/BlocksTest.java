package org.colloquy.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.colloquy.markdown.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
    @ParameterizedTest
    @CsvSource({"note,Note", "tip,Tip", "important,Important", "warning,Warning", "caution,Caution"})
    void calloutsSayWhatTheyAre(String kind, String title) {
        assertThat(LessonFixture.html("::: " + kind + "\nText.\n:::")).isEqualTo("""
                <div class="callout callout-%s" role="note"><p class="block-title">%s</p>
                <p>Text.</p>
                </div>""".formatted(kind, title));
    }

    @ParameterizedTest
    @CsvSource({"objectives,Objectives", "keypoints,Key points", "questions,Questions", "prereq,Before you begin"})
    void framesAreSections(String kind, String title) {
        assertThat(LessonFixture.html("::: " + kind + "\nText.\n:::")).isEqualTo("""
                <div class="frame frame-%s"><p class="block-title">%s</p>
                <p>Text.</p>
                </div>""".formatted(kind, title));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("a title follows a callout's kind", """
                        ::: warning Mind the *gap*
                        Text.
                        :::
                        """, """
                        <div class="callout callout-warning" role="note"><p class="block-title">Warning: Mind the <em>gap</em></p>
                        <p>Text.</p>
                        </div>"""),
                Arguments.of("the Carpentries' callout with its title in a heading, which keeps its id", """
                        ::: callout
                        ## Home *directories*
                        Text.
                        :::
                        """, """
                        <div class="callout callout-note" id="home-directories" role="note"><p class="block-title">Home <em>directories</em></p>
                        <p>Text.</p>
                        </div>"""),
                Arguments.of("the author's id and classes", """
                        ::: note {#gap .wide}
                        ## Mind
                        Text.
                        :::
                        """, """
                        <div class="callout callout-note wide" id="gap" role="note"><p class="block-title">Note: Mind</p>
                        <p>Text.</p>
                        </div>"""),
                Arguments.of("an analogy and where it breaks", """
                        ::: analogy A highway
                        Cars are requests.

                        ::: breaks
                        - Cars wait.
                        :::
                        :::
                        """, """
                        <div class="analogy"><p class="block-title">Analogy: A highway</p>
                        <p>Cars are requests.</p>
                        <div class="analogy-breaks"><p class="block-title">Where it stops being true</p>
                        <ul>
                        <li>Cars wait.</li>
                        </ul>
                        </div>
                        </div>"""),
                Arguments.of("a misconception and its refutation", """
                        ::: misconception
                        Twice the machines, twice the speed.

                        Not so.

                        At all.
                        :::
                        """, """
                        <div class="misconception"><p class="block-title">A common mistake</p>
                        <blockquote class="claim">
                        <p>Twice the machines, twice the speed.</p>
                        </blockquote>
                        <div class="refutation"><p class="block-title">Why it is wrong</p>
                        <p>Not so.</p>
                        <p>At all.</p>
                        </div>
                        </div>"""),
                Arguments.of("a claim that is quoted already", """
                        ::: misconception
                        > Yes.

                        No.
                        :::
                        """, """
                        <div class="misconception"><p class="block-title">A common mistake</p>
                        <blockquote class="claim">
                        <p>Yes.</p>
                        </blockquote>
                        <div class="refutation"><p class="block-title">Why it is wrong</p>
                        <p>No.</p>
                        </div>
                        </div>"""),
                Arguments.of("a challenge with hints and a solution, folded", """
                        :::::: challenge Try
                        Do it.

                        ::: hint
                        Look.
                        :::

                        ::: solution In short
                        Done.
                        :::
                        ::::::
                        """, """
                        <div class="challenge"><p class="block-title">Challenge: Try</p>
                        <p>Do it.</p>
                        <details class="hint"><summary>Hint</summary>
                        <p>Look.</p>
                        </details>
                        <details class="solution"><summary>Solution: In short</summary>
                        <p>Done.</p>
                        </details>
                        </div>"""),
                Arguments.of("a spoiler is folded under its title", """
                        ::: spoiler
                        ### Trees
                        Text.
                        :::
                        """, """
                        <details class="spoiler" id="trees"><summary>Trees</summary>
                        <p>Text.</p>
                        </details>"""),
                Arguments.of("tabs are split by their headings", """
                        ::: tab
                        ### Windows
                        One.
                        ### Mac {#apple}
                        Two.
                        :::
                        """, """
                        <div class="tabs">
                        <div class="tab" id="windows"><p class="tab-title">Windows</p>
                        <p>One.</p>
                        </div>
                        <div class="tab" id="apple"><p class="tab-title">Mac</p>
                        <p>Two.</p>
                        </div>
                        </div>"""),
                Arguments.of("grouped tabs name their group", """
                        ::: group-tab Your System
                        ### Windows
                        One.
                        :::
                        """, """
                        <div class="tabs" data-group="your-system">
                        <div class="tab" id="windows"><p class="tab-title">Windows</p>
                        <p>One.</p>
                        </div>
                        </div>"""),
                Arguments.of("an explorable shows its figure and its element", """
                        ::: explorable dx-lb Try *it* {servers=5 #lb label="a <b>"}
                        Static.
                        :::
                        """, """
                        <dx-lb id="lb" servers="5" label="a &lt;b&gt;"><figure>
                        <p>Static.</p>
                        <figcaption>Try <em>it</em></figcaption>
                        </figure></dx-lb>"""),
                Arguments.of("all explanations of a term", """
                        ::: explain load balancer
                        :::
                        """, """
                        <div class="explain"><p class="block-title"><a class="term" href="../glossary.html#load-balancing">Load balancing</a></p>
                        <div class="explanation">
                        <p>Spreading <em>requests</em>.</p>
                        </div>
                        <details class="explanation"><summary>Explain it again: Analogy</summary>
                        <p>A highway.</p>
                        </details>
                        <details class="explanation"><summary>Explain it again</summary>
                        <p>More.</p>
                        </details>
                        </div>"""),
                Arguments.of("blocks stand in lists, and code in blocks", """
                        - Item

                          ::: tip
                          ```
                          :::
                          ```
                          :::
                        """, """
                        <ul>
                        <li>
                        <p>Item</p>
                        <div class="callout callout-tip" role="note"><p class="block-title">Tip</p>
                        <div class="code"><pre tabindex="0"><code>:::
                        </code></pre></div>
                        </div>
                        </li>
                        </ul>"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void blocksBecomeHtml(String what, String markdown, String html) {
        assertThat(LessonFixture.problems(markdown)).isEmpty();
        assertThat(LessonFixture.html(markdown)).isEqualTo(html);
    }

    @Test
    void textInATitleIsEscaped() {
        assertThat(LessonFixture.html("::: note 1 < 2 & {#a .\"b}\nx\n:::")).contains("Note: 1 &lt; 2 &amp;");
        assertThat(LessonFixture.html("::: note {#a<b .c<d}\nx\n:::"))
                .startsWith("<div class=\"callout callout-note c&lt;d\" id=\"a&lt;b\" role=\"note\">");
    }

    @Test
    void deeperHeadingsInATabAreItsOwn() {
        assertThat(LessonFixture.html("# A\n\n::: tab\n# One\n## In it\n# Two\n:::"))
                .contains("<p class=\"tab-title\">One</p>\n<h2 id=\"in-it\">")
                .contains("<p class=\"tab-title\">Two</p>");
    }

    @Test
    void anUnknownBlockKeepsItsTitleAndContent() {
        assertThat(LessonFixture.html("::: sidebar Title\nText.\n:::")).isEqualTo("""
                <div class="sidebar"><p class="block-title">Title</p>
                <p>Text.</p>
                </div>""");
    }

    @Test
    void termsAreLinkedInBlocksButNotInTheirTitles() {
        String html = LessonFixture.html("::: note A node\nOne node.\n:::");

        assertThat(html)
                .contains("Note: A node</p>")
                .contains("One <a class=\"term\" href=\"../glossary.html#node\">node</a>.");
    }

    @Test
    void classNoGlossaryTurnsTermsOff() {
        assertThat(LessonFixture.html("::: note {.no-glossary}\nOne node.\n:::"))
                .contains("<p>One node.</p>");
    }

    @Test
    void explainingATermCountsAsUsingIt() {
        Article article = LessonFixture.convert("::: explain node\n:::");

        assertThat(article.mentions()).extracting("termId").containsExactly("node");
    }

    @Test
    void explorablesAreRecordedByName() {
        Article article = LessonFixture.convert("::: explorable dx-b\nx\n:::\n\n::: explorable dx-a\nx\n:::\n");

        assertThat(article.explorables()).containsExactlyInAnyOrder("dx-a", "dx-b");
    }

    @Test
    void instructorBlocksAreLeftOutWithTheirIdsAndProblems() {
        String markdown = "::: instructor {#a}\n::: nott\n:::\n:::\n\n::: note {#a}\nText.\n:::\n";

        assertThat(LessonFixture.problems(markdown)).isEmpty();
        assertThat(LessonFixture.convert(markdown).ids()).containsExactly("a");
        assertThat(LessonFixture.html(markdown)).startsWith("<div class=\"callout");
    }

    @Test
    void instructorBlocksAreShownWhenAskedFor() {
        Article article = LessonFixture.convert("::: instructor\nText.\n:::\n", true);

        assertThat(article.html()).startsWith("<div class=\"instructor\"><p class=\"block-title\">For instructors</p>");
    }
}
