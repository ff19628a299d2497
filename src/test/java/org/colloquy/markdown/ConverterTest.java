package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {
    static Stream<Arguments> elements() {
        return Stream.of(
                of("a *b* **c** `d` ~~e~~", "<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>"),
                of("# The title\n\ntext", "<span id=\"the-title\"></span>\n<p>text</p>"),
                of(
                        "## A *b*",
                        "<h2 id=\"a-b\">A <em>b</em> <a class=\"permalink\" href=\"#a-b\" aria-label=\"Link to this section\">#</a></h2>"),
                of(
                        "# Other {#own .big}",
                        "<h2 id=\"own\" class=\"big\">Other <a class=\"permalink\" href=\"#own\" aria-label=\"Link to this section\">#</a></h2>"),
                of(
                        "## ???",
                        "<h2 id=\"section\">??? <a class=\"permalink\" href=\"#section\" aria-label=\"Link to this section\">#</a></h2>"),
                of("text {.wide}", "<p class=\"wide\">text </p>"),
                of("text{.wide} or {name}", "<p>text{.wide} or {name}</p>"),
                of("[b](unit/b.md){.k rel=next}", "<p><a href=\"unit/b.html\" class=\"k\" rel=\"next\">b</a></p>"),
                of("**x**{.red}", "<p><strong class=\"red\">x</strong></p>"),
                of(
                        "- [ ] a\n- [x] b",
                        "<ul>\n<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"open\">☐</span> a</li>\n"
                                + "<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"done\">☑</span> b</li>\n</ul>"),
                of(
                        "a | b\n:-|-:\n1 | 2",
                        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>"
                                + "<th class=\"align-left\">a</th><th class=\"align-right\">b</th></tr>\n</thead>\n<tbody>\n<tr>"
                                + "<td class=\"align-left\">1</td><td class=\"align-right\">2</td></tr>\n</tbody>\n</table>\n</div>"),
                of("Term\n:   What *it* is", "<dl>\n<dt>Term</dt>\n<dd>What <em>it</em> is</dd>\n</dl>"),
                of(
                        "> [!WARNING]\n> Careful.",
                        "<div class=\"callout callout-warning\" role=\"note\"><p class=\"block-title\">Warning</p>\n<p>Careful.</p>\n</div>"),
                of(
                        "> [!note]\n>\n> Careful.",
                        "<div class=\"callout callout-note\" role=\"note\"><p class=\"block-title\">Note</p>\n<p>Careful.</p>\n</div>"),
                of("> [!other]\n> text", "<blockquote>\n<p>[!other]\ntext</p>\n</blockquote>"),
                of("see www.example.org.", "<p>see <a href=\"http://www.example.org\">www.example.org</a>.</p>"),
                of(
                        "(https://a.example/x_(y)), me@example.org",
                        "<p>(<a href=\"https://a.example/x_(y)\">https://a.example/x_(y)</a>), "
                                + "<a href=\"mailto:me@example.org\">me@example.org</a></p>"),
                of("[https://a.example](unit/b.md)", "<p><a href=\"unit/b.html\">https://a.example</a></p>"),
                of("e.g. a.b. or x@y", "<p>e.g. a.b. or x@y</p>"));
    }

    static Stream<Arguments> money() {
        return Stream.of(
                of("$5 and $6", "<p>$5 and $6</p>"),
                of("from $5,000 to $10,000", "<p>from $5,000 to $10,000</p>"),
                of("US$5 and CA$", "<p>US$5 and CA$</p>"),
                of("\\$x\\$", "<p>$x$</p>"),
                of("`$x$`", "<p><code>$x$</code></p>"),
                of("$HOME and `$x`", "<p>$HOME and <code>$x</code></p>"),
                of("$ x $", "<p>$ x $</p>"),
                of("$$ not closed\n\ntext", "<p>$$ not closed</p>\n<p>text</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x$", "$a_1*b*c$", "($x$)", "cost $5 or $x$", "$a\nb$", "$$x$$ in a line", "*$x$*"})
    void formulasInTextsBecomeMath(String markdown) {
        assertThat(new SmallCourse().html(markdown)).containsOnlyOnce("<math").startsWith("<p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$x$$", "$$\na\n= b\n$$", "$$ a\n- b $$", "text\n$$\nx\n$$\ntext"})
    void formulasInLinesOfTheirOwnAreDisplayed(String markdown) {
        assertThat(new SmallCourse().html(markdown))
                .containsOnlyOnce("<div class=\"math\" tabindex=\"0\"><math")
                .doesNotContain("<li>")
                .doesNotContain("<h2");
    }

    @Test
    void formulaThatCannotBeReadIsReportedWhereItBreaks() {
        Article article = new SmallCourse().article("text\n\nso $\\frac{a$ b");

        assertThat(article.diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.MATH_ERROR);
        assertThat(article.diagnostics().get(0).where().line()).isEqualTo(3);
    }

    static Stream<Arguments> typography() {
        return Stream.of(
                of("en", "\"a\" 'b' don't", "“a” ‘b’ don’t"),
                of("en", "\"*a*\" and (\"b\")", "“<em>a</em>” and (“b”)"),
                of("en", "rock 'n' roll, the '90s, 6' and 6\"", "rock ‘n’ roll, the ’90s, 6' and 6&quot;"),
                of("en", "a -- b --- c... d....", "a – b — c… d...."),
                of("en", "`\"a\" -- b` and \\\"c\\\"", "<code>&quot;a&quot; -- b</code> and &quot;c&quot;"),
                of("en", "run it with --help", "run it with --help"),
                of("de", "\"a\" 'b' geht's", "„a“ ‚b‘ geht’s"),
                of("fr-FR", "\"a\" l'eau", "«\u00A0a\u00A0» l’eau"),
                of("es", "\"a\"", "«a»"),
                of("sv", "\"a\"", "”a”"),
                of("pl", "\"a\"", "„a”"));
    }

    static Stream<Arguments> codeBlocks() {
        return Stream.of(
                of("```\na < b\n```", "<div class=\"code\"><pre tabindex=\"0\"><code>a &lt; b\n</code></pre></div>"),
                of(
                        "``` title=\"A & B\" {1,3-4}\n1\n2\n3\n4\n```",
                        "<div class=\"code\"><p class=\"code-title\">A &amp; B</p><pre tabindex=\"0\"><code>"
                                + "<span class=\"line-mark\">1</span>\n2\n<span class=\"line-mark\">3</span>\n"
                                + "<span class=\"line-mark\">4</span>\n</code></pre></div>"),
                of(
                        "```{.sh #run}\nls\n```",
                        "<div id=\"run\" class=\"code sh\"><pre tabindex=\"0\"><code class=\"language-sh\"><span class=\"tok-function\">ls</span>\n</code></pre></div>"));
    }

    private static Arguments of(Object... values) {
        return Arguments.of(values);
    }

    @ParameterizedTest
    @MethodSource({"elements", "money", "codeBlocks"})
    void markdownBecomesHtml(String markdown, String html) {
        assertThat(new SmallCourse().html(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("typography")
    void quotesFollowTheLanguage(String language, String markdown, String html) {
        assertThat(new SmallCourse().language(language).html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void anEmptyCellHeadsNoColumn() {
        assertThat(new SmallCourse().html("| | b |\n|-|-|\n| a | |")).contains("<tr><td> </td><th>b</th></tr>");
    }

    @Test
    void equalHeadingsGetIdsOfTheirOwn() {
        Article article = new SmallCourse().article("## A\n\n## A\n\n### A [b](unit/b.md)[^1]\n\n[^1]: x");

        assertThat(article.headings()).extracting(Heading::id).containsExactly("a", "a-1", "a-b");
        assertThat(article.headings().get(2)).isEqualTo(new Heading(3, "a-b", "A b", "A b"));
    }

    @Test
    void explicitIdThatIsTakenIsAnError() {
        Article article = new SmallCourse().article("## A {#x}\n\n## B {#x}\n\n<b id='x'>c</b>");

        assertThat(problems(article)).containsExactly("3:8+1 duplicate-id", "5:8+1 duplicate-id");
        assertThat(article.headings()).extracting(Heading::id).containsExactly("x", "x-1");
    }

    @Test
    void skippedHeadingLevelIsAWarning() {
        Article article = new SmallCourse().article("---\na: b\n---\n## A\n\n#### B\n\n## C\n\n### D");

        assertThat(problems(article)).containsExactly("6:1+6 heading-skipped");
    }

    @Test
    void linkThatLeadsNowhereIsReportedAtItsAddress() {
        Article article = new SmallCourse().article("see [x](no.md \"t\") and [y][r]\n\n[r]: gone.md\n\n![z](z.png)");

        assertThat(article.html()).contains("<p>see x and y</p>");
        assertThat(problems(article)).containsExactly("1:9+5 broken-link", "1:24+6 broken-link", "5:6+5 missing-file");
    }

    @Test
    void anchorsAreCollectedForTheCheck() {
        Article article = new SmallCourse().article("[a](#here) [b](unit/b.md#there)");

        assertThat(article.html()).contains("href=\"#here\"").contains("href=\"unit/b.html#there\"");
        assertThat(article.anchors()).extracting(Anchor::id).containsExactly("here", "there");
        assertThat(article.anchors()).extracting(Anchor::start).containsExactly(4, 15);
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void addressesThatRunCodeAreDropped(String markdown) {
        assertThat(new SmallCourse().html(markdown).toLowerCase(Locale.ROOT))
                .doesNotContain("href=\"j")
                .doesNotContain("href='j")
                .doesNotContain("href=\"v")
                .doesNotContain("=\"data:");
    }

    static Stream<String> unsafe() {
        return Stream.of(
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,x)",
                "![x](data:image/svg+xml;base64,x)",
                "<javascript:alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "<a href='javascript:alert(1)'>x</a>");
    }

    @Test
    void escapedHtmlRunsNothing() {
        SmallCourse course = new SmallCourse().escapeHtml();

        assertThat(course.html("a <b onclick='x()'>b</b>")).isEqualTo("<p>a &lt;b onclick='x()'&gt;b&lt;/b&gt;</p>");
        assertThat(course.html("<script>\nx\n</script>")).isEqualTo("<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>");
        assertThat(course.html("[y](unit/b.md){onclick=\"x()\" style=\"x\" srcdoc=x .k data-x=1}"))
                .isEqualTo("<p><a href=\"unit/b.html\" class=\"k\" data-x=\"1\">y</a></p>");
    }

    @Test
    void linksInRawHtmlLeadToPages() {
        Article article = new SmallCourse().article("<a class=x href=\"unit/b.md#c\">b</a> <img src='no.png'>");

        assertThat(article.html()).contains("<a class=x href=\"unit/b.html#c\">b</a>");
        assertThat(problems(article)).containsExactlyInAnyOrder("1:47+6 missing-file", "1:37+18 missing-alt");
    }

    @Test
    void imageWithoutTextIsAWarningUnlessItIsDecoration() {
        String markdown =
                "![](https://a.example/x.png) ![](https://a.example/x.png){alt=\"\"} ![](https://a.example/x.png){.decorative}";

        assertThat(problems(new SmallCourse().article(markdown))).containsExactly("1:1+28 missing-alt");
    }

    @Test
    void imageWithATitleIsAFigure() {
        assertThat(new SmallCourse().html("![a](https://a.example/x.png \"A *caption*\")"))
                .isEqualTo("<figure><img src=\"https://a.example/x.png\" alt=\"a\" loading=\"lazy\">"
                        + "<figcaption>A *caption*</figcaption></figure>");
    }

    @Test
    void footnoteUsedTwiceHasTwoWaysBack() {
        String html = new SmallCourse().html("a[^x] b[^x] c[^none]\n\n[^x]: Note.");

        assertThat(html)
                .contains(
                        "<sup class=\"footnote-ref\" id=\"fnref-1\"><a href=\"#fn-1\" aria-label=\"Footnote 1\">1</a></sup>")
                .contains("id=\"fnref-1-2\"")
                .contains("c[^none]")
                .contains(
                        "<li id=\"fn-1\"><p>Note. <a class=\"footnote-back\" href=\"#fnref-1\" aria-label=\"Back to the text\">↩</a>"
                                + " <a class=\"footnote-back\" href=\"#fnref-1-2\" aria-label=\"Back to the text\">↩<sup>2</sup></a></p></li>");
    }

    @Test
    void titlesOfFencesAreTextWithPlacesOfTheirOwn() {
        Article article = new SmallCourse().article("a\n\n::: note See [x](no.md)\nb\n:::");

        assertThat(article.html()).contains("<div>See x<p>b</p>\n</div>");
        assertThat(problems(article)).containsExactly("3:18+5 broken-link");
    }

    @Test
    void wordsAreCountedInAllScripts() {
        assertThat(new SmallCourse()
                        .article("It isn't two-part.\n\n`a b`\n\n```\nc d\n```\n\n数据")
                        .words())
                .isEqualTo(9);
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(new SmallCourse().html("\uFEFF# The title\n\na"))
                .isEqualTo("<span id=\"the-title\"></span>\n<p>a</p>");
    }

    @Test
    void explanationsPointIntoTheGlossary() {
        ConvertedGlossary glossary = new SmallCourse()
                .glossarySource("Load\n:   Some load on a node,\n    see [x](no.md)\n")
                .term("Load", "Some load on a node,\nsee [x](no.md)")
                .term("Node", "A node.")
                .glossary();

        assertThat(glossary.entries().get(0).explanations().get(0).html())
                .isEqualTo("<p>Some load on a <a class=\"term\" href=\"#node\">node</a>,\nsee x</p>\n");
        assertThat(glossary.diagnostics()).extracting(ConverterTest::place).containsExactly("3:13+5 broken-link");
    }

    @Test
    void textThatNestsTooDeeplyIsReported() throws InterruptedException {
        Article[] articles = new Article[1];
        Thread thread = new Thread(
                null, () -> articles[0] = new SmallCourse().article("_".repeat(50_000) + "a"), "small", 256 * 1024);
        thread.start();
        thread.join();

        assertThat(articles[0].diagnostics()).extracting(Diagnostic::rule).containsExactly(Rule.TOO_COMPLEX);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsReadOnTheThreadsForIt(String markdown) throws InterruptedException {
        Article[] articles = new Article[1];
        Thread thread = Converter.threads().newThread(() -> articles[0] = new SmallCourse().article(markdown));
        thread.start();
        thread.join();

        assertThat(articles[0]).isNotNull();
        assertThat(articles[0].diagnostics()).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "text <!-- " + "x".repeat(50_000) + " -->",
                "[x]: https://a.example/" + "x".repeat(50_000) + "\n\n[x]",
                "_".repeat(5_000) + "a",
                ">".repeat(1_000) + " a",
                "{".repeat(50_000),
                "$".repeat(50_000),
                "'a ".repeat(20_000));
    }

    private static List<String> problems(Article article) {
        return article.diagnostics().stream().map(ConverterTest::place).toList();
    }

    private static String place(Diagnostic one) {
        return one.where().line() + ":" + one.where().column() + "+"
                + one.where().length() + " " + one.rule().id();
    }
}
