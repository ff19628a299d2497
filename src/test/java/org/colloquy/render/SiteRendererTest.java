package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.markdown.Mention;
import org.colloquy.read.WordsReader;
import org.colloquy.site.Courses;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
    private static Map<Url, byte[]> files;

    @BeforeAll
    static void renderSample() throws IOException {
        files = SamplePages.render(SampleSite.SITE);
    }

    @Test
    void everyIdIsUniqueOnItsPage() {
        for (Url url : pages()) {
            List<String> ids = page(url.path()).select("[id]").eachAttr("id");
            assertThat(ids).as(url.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPageHasLandmarksAndSkipLink() {
        for (Page page : SampleSite.SITE.pages()) {
            Document html = page(page.url().path());
            assertThat(html.select("header.site-header, main, footer.site-footer"))
                    .as(page.url().path())
                    .hasSize(3);
            String target = html.selectFirst("body > .skip-link").attr("href").substring(1);
            assertThat(html.getElementById(target).normalName()).isEqualTo("main");
            assertThat(html.select("h1")).hasSize(1);
        }
    }

    @Test
    void everyLinkBetweenPagesAndToThemeLeadsToAFile() {
        Set<String> missing = new HashSet<>();
        for (Page page : SampleSite.SITE.pages()) {
            for (Element link : page(page.url().path()).select("a[href], link[href]:not([rel=icon]), script[src]")) {
                String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                String path = java.net
                        .URI
                        .create("https://site/" + page.url().path())
                        .resolve(href)
                        .getPath();
                if (!href.contains("://") && !files.containsKey(new Url(path.substring(1)))) {
                    missing.add(page.url().path() + " -> " + href);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLinkOnThePrintPageLeadsToAPlaceOnIt() {
        Document print = page("print.html");
        List<String> anchors = print.select("article a[href^=#]").eachAttr("href");
        assertThat(anchors).isNotEmpty();
        Set<String> ids = Set.copyOf(print.select("[id]").eachAttr("id"));
        assertThat(anchors)
                .contains("#sharing/the-highway:which-lane")
                .allMatch(href -> ids.contains(href.substring(1)) || href.startsWith("#dialogues/mentoring:"));
    }

    @Test
    void lessonShowsItsPlaceInTheCourse() {
        Document lesson = page("sharing/the-highway.html");
        assertThat(lesson.select(".breadcrumbs li").eachText())
                .containsExactly("Home", "Sharing the work", "The highway");
        assertThat(lesson.select(".sidebar [aria-current=page]").eachText()).containsExactly("The highway");
        assertThat(lesson.select(".sidebar nav > ul > li > a").eachText())
                .containsExactly("Getting a map", "Sharing the work");
        assertThat(lesson.select(".before a").eachAttr("href"))
                .containsExactly("../map/start.html", "../map/up-or-out.html");
        assertThat(lesson.selectFirst(".pagination .previous").attr("href")).isEqualTo("index.html");
        assertThat(lesson.select(".contents > nav > ol > li").eachText())
                .containsExactly("Which lane? In code", "Try it");
    }

    @Test
    void textsAreEscapedOnceAndNewlinesStay() {
        String home = text("index.html");
        assertThat(home)
                .contains("Queues &amp; backpressure")
                .contains("By Ada &amp; Ben")
                .doesNotContain("&#10;");
    }

    @Test
    void commentsOfTemplatesAreNotWritten() {
        for (Url url : pages()) {
            assertThat(text(url.path()))
                    .as(url.path())
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("{{");
        }
    }

    @Test
    void glossaryIsSortedAndSaysWhereTermsAreUsed() {
        Document glossary = page("glossary.html");
        assertThat(glossary.select(".letters a").eachText()).containsExactly("A", "E", "L", "N", "R");
        assertThat(glossary.select("#load-balancing .uses li").eachText())
                .containsExactly("The highway Which lane?", "A mentoring conversation Ada");
        assertThat(glossary.select("#load-balancing .place a").eachAttr("href"))
                .containsExactly("sharing/the-highway.html#which-lane", "dialogues/mentoring.html#think-of-it");
        assertThat(glossary.select("#node .uses")).isEmpty();
    }

    @Test
    void termUsedEverywhereShowsSomePlacesAndCountsTheOthers() throws IOException {
        List<TermUse> uses = IntStream.range(0, 1000)
                .mapToObj(i -> new TermUse(SampleSite.LESSON, new Mention("node", "place-" + i, "Place " + i)))
                .toList();
        byte[] html = renderer().glossary(SampleSite.GLOSSARY, SampleSite.terms(), Map.of("node", uses));
        Document glossary = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(glossary.select("#node .place")).hasSize(40);
        assertThat(glossary.select("#node .uses li").last().text()).isEqualTo("and 960 more");
    }

    @Test
    void printPageEndsWithTheGlossary() {
        Document print = page("print.html");
        assertThat(print.select("main > article").last().select("h3").eachText())
                .containsExactly(
                        "Availability #", "Encryption #", "Latency #", "Load balancing #", "Node #", "Replication #");
        assertThat(print.select("a.term").eachAttr("href")).contains("#glossary:load-balancing");
        assertThat(print.getElementById("glossary:load-balancing").text()).contains("Spreading incoming requests");
        assertThat(print.title()).startsWith("The whole course");
    }

    @Test
    void longListOfUnitsIsCutAroundThePageAndLeadsToTheWholeList() throws IOException {
        Unit[] units = IntStream.range(0, 100)
                .mapToObj(i -> Courses.unit("u" + i, Courses.lesson("u" + i + "/a.md")))
                .toArray(Unit[]::new);
        Site large = Courses.of(units).plan().site();
        NavViews views = new NavViews(large, words("en"));
        Page page = large.bySource().get("u50/a.md");
        NavView.ItemList list = views.of(page).list();
        assertThat(list.whole()).isEqualTo("../index.html#page:map");
        assertThat(list.before()).isEqualTo("42 more before these");
        assertThat(list.after()).isEqualTo("41 more after these");
        assertThat(list.items()).hasSize(17);
        assertThat(list.items().get(8).inside())
                .get()
                .extracting(NavView.ItemList::whole)
                .isEqualTo("index.html#page:lessons");
    }

    @Test
    void notFoundPageHasFullLinksWhenTheUrlIsKnown() throws IOException {
        Map<Url, byte[]> published = SamplePages.render(SampleSite.site(Optional.of("https://example.org/c/"), "en"));
        Document page = Jsoup.parse(new String(published.get(new Url("404.html")), StandardCharsets.UTF_8));
        assertThat(page.select("a[href], link[href]:not([rel=icon])").eachAttr("href"))
                .filteredOn(href -> !href.startsWith("#"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://example.org/c/"));
    }

    @Test
    void canonicalAddressAndSitemapNeedTheUrl() throws IOException {
        assertThat(text("index.html")).doesNotContain("canonical");
        assertThat(Sitemap.of(SampleSite.SITE)).isEmpty();

        Site published = SampleSite.site(Optional.of("https://example.org/c/"), "en");
        assertThat(new String(SamplePages.render(published).get(SampleSite.LESSON.url()), StandardCharsets.UTF_8))
                .contains("<link rel=\"canonical\" href=\"https://example.org/c/sharing/the-highway.html\">");
        assertThat(new String(Sitemap.of(published).orElseThrow(), StandardCharsets.UTF_8))
                .contains("<loc>https://example.org/c/sharing/the-highway.html</loc>")
                .doesNotContain("404.html", "print.html", "lastmod");
    }

    @Test
    void formerAddressLeadsToThePage() {
        assertThat(text("old/high way.html")).contains("content=\"0; url=../sharing/the-highway.html\"");
    }

    @Test
    void arabicCourseIsWrittenFromRightToLeft() throws IOException {
        Map<Url, byte[]> arabic = SamplePages.render(SampleSite.site(Optional.empty(), "ar"));
        assertThat(new String(arabic.get(SampleSite.LESSON.url()), StandardCharsets.UTF_8))
                .contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void threadsRenderTheSameBytes() throws IOException {
        SiteRenderer renderer = renderer();
        byte[] expected = files.get(SampleSite.LESSON.url());
        List<byte[]> rendered = new ArrayList<>(IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> renderer.lesson(SampleSite.LESSON, SampleSite.everyBlock()))
                .toList());
        assertThat(rendered).allMatch(bytes -> java.util.Arrays.equals(bytes, expected));
    }

    private static SiteRenderer renderer() throws IOException {
        return new SiteRenderer(SampleSite.SITE, Templates.read(Path.of("no-templates-of-its-own")), words("en"));
    }

    private static Words words(String language) {
        return WordsReader.read(Path.of("no-words-of-its-own"), language).words();
    }

    private static List<Url> pages() {
        return SampleSite.SITE.pages().stream().map(Page::url).toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private static String text(String path) {
        return new String(files.get(new Url(path)), StandardCharsets.UTF_8);
    }
}
