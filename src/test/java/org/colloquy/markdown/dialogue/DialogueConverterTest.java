package org.colloquy.markdown.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseConfig.RawHtml;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Term;
import org.colloquy.course.Words;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.Converter;
import org.colloquy.markdown.Converter.TurnUse;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.Mention;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.ImageSizes;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;
import org.colloquy.transcript.Sidecar;
import org.colloquy.transcript.Sidecar.AliasEntry;
import org.colloquy.transcript.Sidecar.SegmentEntry;
import org.colloquy.transcript.Sidecar.SpeakerEntry;
import org.colloquy.transcript.TranscriptReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DialogueConverterTest {
    private static final Page LESSON = new Page.LessonPage(
            new Url("sharing/highway.html"),
            new Lesson("03/highway.md", SourceText.of("03/highway.md", ""), 0, "The <highway>", Lesson.Meta.NONE));

    @Test
    void theSeedsTurnsAllStandOnThePageUnchanged() throws IOException {
        String text = Files.readString(Path.of("course/dialogues/mentoring.txt"));
        Document page = html(article("mentoring.txt", text, sidecar(List.of()), Map.of()));
        List<String> expected = text.lines()
                .filter(line -> line.startsWith("P1: ") || line.startsWith("P2: "))
                .map(line -> line.substring(4))
                .toList();
        assertThat(page.select("ol.turns > li.turn > .turn-text").eachText()).isEqualTo(expected);
        assertThat(page.select(".stage").eachText()).containsExactly("(laughs)", "(laughs)", "(smiling)", "(laughs)");
        assertThat(page.select("li#think-of-it-like-a-highway-system cite").text())
                .isEqualTo("Ada & <Co>");
        assertThat(page.select(".preamble p").text()).startsWith("Here is a generated dialog");
    }

    @Test
    void aTurnOfNobodyKnownHasATimeAndNoName() {
        String text = "WEBVTT\n\n00:01.500 --> 00:02.000\nHello.\n";
        Document page = html(article("a.vtt", text, sidecar(List.of()), Map.of()));
        assertThat(page.select("li#hello .turn-head").text()).isEqualTo("0:01 #");
        assertThat(page.select("li#hello time").attr("datetime")).isEqualTo("PT1.5S");
        assertThat(page.select("cite")).isEmpty();
    }

    @Test
    void aTurnTellsSpeakerRoleSideAndTime() {
        Document page = html(article("a.txt", "P1: [1:05] One.\n\nP2: Two.", sidecar(List.of()), Map.of()));
        assertThat(page.select("li.turn-start").attr("data-role")).isEqualTo("mentor");
        assertThat(page.select("li.turn-end").attr("id")).isEqualTo("two");
        assertThat(page.select("time[datetime=PT1M5S]").text()).isEqualTo("1:05");
        assertThat(page.select("li#one a.permalink").attr("href")).isEqualTo("#one");
    }

    @Test
    void aLongConversationIsWrittenInPassages() {
        Document page = html(article("a.txt", "Ada: Yes.\n\n".repeat(201), sidecar(List.of()), Map.of()));
        assertThat(page.select("ol.passage")).hasSize(5);
        assertThat(page.select("ol.passage").eachAttr("start")).containsExactly("51", "101", "151", "201");
        assertThat(page.select("ol.passage").first().attr("style")).isEqualTo("--turns:50;--letters:200");
        assertThat(page.select("ol.passage").last().attr("style")).isEqualTo("--turns:1;--letters:4");
        assertThat(page.select("ol > li.turn").eachAttr("id")).hasSize(201).startsWith("yes", "yes-2");

        Document shorter = html(article("a.txt", "Ada: Yes.\n\n".repeat(200), sidecar(List.of()), Map.of()));
        assertThat(shorter.select("ol.turns")).hasSize(1);
        assertThat(shorter.select(".passage, [style], [start]")).isEmpty();
    }

    @Test
    void plainTextIsNoMarkup() {
        Document page =
                html(article("a.txt", "P1: <b>x</b> & *y* \"z\" \u0000\n\nP2: Two.", sidecar(List.of()), Map.of()));
        assertThat(page.select("li .turn-text").first().text()).isEqualTo("<b>x</b> & *y* \"z\" \uFFFD");
        assertThat(page.select("b, em")).isEmpty();
    }

    @Test
    void markdownIsRenderedAndItsHtmlShownAsText() {
        String text =
                "**P1:** *One* <b onclick=x>b</b> \\[laughter\\]\n\n# Heading\n\n- item\n\n**P2:** `Two` [a](b \"(laughs)\")";
        Document page = html(article("a.md", text, sidecar(List.of()), Map.of()));
        assertThat(page.select("li em").text()).isEqualTo("One");
        assertThat(page.select("b, h1, [onclick]")).isEmpty();
        assertThat(page.select("p > strong").text()).isEqualTo("Heading");
        assertThat(page.select("li ul li").text()).isEqualTo("item");
        assertThat(page.select(".stage").eachText()).containsExactly("[laughter]");
        assertThat(page.select("li code").text()).isEqualTo("Two");
    }

    @Test
    void aFootnoteOfATurnStandsInItAndItsHtmlIsText() {
        String text = "**P1:** One[^1].\n\n[^1]: Note <b onclick=x>b</b>.\n\n**P2:** Two.";
        Document page = html(article("a.md", text, sidecar(List.of()), Map.of()));
        assertThat(page.select("b, [onclick]")).isEmpty();
        assertThat(page.select("li.turn .footnotes").text()).contains("Note <b onclick=x>b</b>.");
    }

    @Test
    void termsAreLinkedOncePerSegmentAndMentionedUnderTheirTurn() {
        String text =
                "P1: First a node.\n\nP2: The node, again.\n\nP1: Third: a node (laughs).\n\nP2: Then encryption.";
        Article article = article("a.txt", text, sidecar(List.of(segment("Third", "third", "third-a-node"))), Map.of());
        Document page = html(article);
        assertThat(page.select("a.term").eachAttr("href"))
                .containsExactly("../glossary.html#node", "../glossary.html#node");
        assertThat(article.mentions())
                .containsExactly(
                        new Mention("node", "first-a-node", "Ada & <Co>"),
                        new Mention("node", "third-a-node", "Ada & <Co>"));
    }

    @Test
    void segmentsAreSectionsWithHeadings() {
        Article article = article(
                "a.txt", "P1: One.\n\nP2: Two.", sidecar(List.of(segment("Second & last", "second", "two"))), Map.of());
        assertThat(article.headings()).containsExactly(new Heading(2, "second", "Second &amp; last", "Second & last"));
        assertThat(article.ids()).contains("second", "one", "two", "conversation");
        assertThat(html(article).select("section.segment#second > h2 > a").attr("href"))
                .isEqualTo("#second");
    }

    @Test
    void aSegmentWithoutATitleIsNoSectionOfThePage() {
        Document page = html(article("a.txt", "P1: One.\n\nP2: Two.", sidecar(List.of()), Map.of()));
        assertThat(page.select("div.segment#conversation > ol > li")).hasSize(2);
        assertThat(page.select("section")).isEmpty();
    }

    @Test
    void whatTakesATurnUpIsLinkedFromItAndFromItsSegment() {
        Map<String, List<TurnUse>> uses =
                Map.of("two", List.of(new TurnUse(LESSON, "excerpt-a"), new TurnUse(LESSON, "b")));
        SegmentEntry segment = new SegmentEntry("All", "all", "one", List.of(named("03/highway.md")), 0, 1);
        Document page = html(article("a.txt", "P1: One.\n\nP2: Two.", sidecar(List.of(segment)), uses));
        assertThat(page.select("li#two .turn-uses a").eachAttr("href"))
                .containsExactly("../sharing/highway.html#excerpt-a");
        assertThat(page.select("li#one .turn-uses")).isEmpty();
        assertThat(page.select(".segment-uses").text()).isEqualTo("Taken up in The <highway>");
        assertThat(page.select(".segment-uses a").attr("href")).isEqualTo("../sharing/highway.html#excerpt-a");
    }

    @Test
    void whatTakesUpEveryTurnOfASegmentIsSaidOnce() {
        Map<String, List<TurnUse>> uses = Map.of(
                "one", List.of(new TurnUse(LESSON, "excerpt-a")), "two", List.of(new TurnUse(LESSON, "excerpt-b")));
        Document page = html(article("a.txt", "P1: One.\n\nP2: Two.", sidecar(List.of()), uses));
        assertThat(page.select(".turn-uses")).isEmpty();
        assertThat(page.select(".segment-uses a").eachAttr("href"))
                .containsExactly("../sharing/highway.html#excerpt-a");
    }

    @Test
    void paragraphInWhichNothingIsSaidIsAnAside() {
        String text = "P1: (laughs)\n\nP2: One (laughs).\n\n[long pause] (laughs)\n\nTwo.";
        Document page = html(article("a.txt", text, sidecar(List.of()), Map.of()));
        assertThat(page.select(".turn-text > p.aside").eachText()).containsExactly("(laughs)", "[long pause] (laughs)");
        assertThat(page.select(".turn-text > p:not(.aside)").eachText()).containsExactly("One (laughs).", "Two.");
    }

    @Test
    void formerIdsAreAnchorsInTheirTurn() {
        Sidecar plain = sidecar(List.of());
        Sidecar sidecar = new Sidecar(
                plain.source(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                plain.speakers(),
                List.of(),
                List.of(new AliasEntry("old-id", "one", 0, 1)),
                Optional.empty(),
                Optional.empty());
        Article article = article("a.txt", "Hidden.\n\nP1: One.\n\nP2: Two.", sidecar, Map.of());
        assertThat(html(article).select("li#one > span#old-id")).hasSize(1);
        assertThat(article.ids()).contains("old-id");
        assertThat(html(article).select(".preamble")).isEmpty();
    }

    @Test
    void anExcerptHasNoIdsAndLeadsToTheDialogue() {
        Dialogue dialogue = dialogue("a.txt", "P1: One.\n\nP2: Two.", sidecar(List.of()));
        Page.DialoguePage page = new Page.DialoguePage(new Url("dialogues/a.html"), dialogue);
        Conversion conversion = conversion(dialogue);
        ArticleWriter writer = new ArticleWriter(
                conversion,
                MarkdownParser.full(),
                name -> (block, w) -> w.children(block),
                new ImageSizes(),
                LESSON,
                "03/highway.md",
                SourceText.of("x", ""));
        TurnWriter.excerpt(writer, page).list(dialogue.turns().subList(1, 2));
        Document html = Jsoup.parseBodyFragment(writer.article().html());
        assertThat(html.select("ol.turns > li.turn")).hasSize(1);
        assertThat(html.select("[id]")).isEmpty();
        assertThat(html.select("a.permalink").attr("href")).isEqualTo("../dialogues/a.html#two");
    }

    private static Document html(Article article) {
        return Jsoup.parseBodyFragment(article.html());
    }

    private static Article article(String file, String text, Sidecar sidecar, Map<String, List<TurnUse>> uses) {
        Dialogue dialogue = dialogue(file, text, sidecar);
        return new Converter(conversion(dialogue), name -> (block, writer) -> writer.children(block))
                .dialogue(new Page.DialoguePage(new Url("dialogues/a.html"), dialogue), uses);
    }

    private static Dialogue dialogue(String file, String text, Sidecar sidecar) {
        return TranscriptReader.read(
                        "dialogues/" + file, SourceText.of("dialogues/" + file, text), Optional.of(sidecar))
                .dialogue()
                .orElseThrow();
    }

    private static Conversion conversion(Dialogue dialogue) {
        Term.Name name = new Term.Name("node", Term.Match.ANY_CASE, 0, 0);
        Glossary glossary = new Glossary(
                Optional.of("glossary.md"),
                SourceText.of("glossary.md", ""),
                "Glossary",
                List.of(new Term("node", List.of(name), List.of(), 0, 0)));
        CourseConfig config = new CourseConfig(
                "T",
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "t",
                RawHtml.KEEP,
                Map.of(),
                Map.of());
        Course course = new Course(config, "", Optional.empty(), List.of(), glossary, List.of(dialogue), List.of());
        Page glossaryPage = new Page.GlossaryPage(new Url("glossary.html"), glossary, "Glossary");
        Site site = new Site(course, List.of(), Map.of("glossary.md", glossaryPage, "03/highway.md", LESSON));
        Words words = new Words(Map.of(
                "permalink",
                "Link to this section",
                "turn-permalink",
                "Link to this turn",
                "taken-up-in",
                "Taken up in",
                "footnote",
                "Footnote {0}",
                "footnotes",
                "Footnotes",
                "footnote-back",
                "Back"));
        return new Conversion(
                site,
                (from, href) -> new LinkTarget.External(href),
                words,
                TermMatcher.of(glossary),
                new CodeHighlighter(new FragmentCache()),
                new MathConverter(new FragmentCache()),
                false);
    }

    private static Written named(String lesson) {
        return new Written(lesson, SourceText.of("course/dialogues/a.yml", lesson), 0, lesson.length());
    }

    private static SegmentEntry segment(String title, String id, String from) {
        return new SegmentEntry(title, id, from, List.of(), 0, 1);
    }

    private static Sidecar sidecar(List<SegmentEntry> segments) {
        SpeakerEntry mentor = new SpeakerEntry(Optional.of("Ada & <Co>"), Optional.of("mentor"), 0, 1);
        return new Sidecar(
                SourceText.of("a.yml", "x"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of("P1", mentor),
                segments,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
