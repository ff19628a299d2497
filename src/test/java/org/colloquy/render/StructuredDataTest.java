package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.site.Page;
import org.colloquy.site.Url;
import org.colloquy.support.CourseFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines and the previews of messengers read on a page. */
class StructuredDataTest {
    private static Map<Url, byte[]> files;

    @BeforeAll
    static void render() throws IOException {
        files = SamplePages.render(SampleSite.site(Optional.of("https://example.org/c/"), "pt-BR"));
    }

    @Test
    void frontPageIsACourseWithItsUnits() throws IOException {
        JsonNode graph = graph(page("index.html"));
        assertThat(graph).hasSize(1);
        JsonNode course = graph.get(0);
        assertThat(course.get("@type").textValue()).isEqualTo("Course");
        assertThat(course.get("@id").textValue()).isEqualTo("https://example.org/c/index.html");
        assertThat(course.get("inLanguage").textValue()).isEqualTo("pt-BR");
        assertThat(course.get("timeRequired").textValue()).isEqualTo("PT36M");
        assertThat(course.get("license").get("name").textValue()).isEqualTo("CC BY 4.0");
        assertThat(course.get("syllabusSections").findValuesAsText("url"))
                .containsExactly("https://example.org/c/map/index.html", "https://example.org/c/sharing/index.html");
    }

    @Test
    void unitListsItsLessonsAlsoThePlannedOnes() throws IOException {
        JsonNode unit = graph(page(SampleSite.UNIT)).get(0);
        assertThat(unit.get("@type").textValue()).isEqualTo("Syllabus");
        assertThat(unit.get("isPartOf").get("@type").textValue()).isEqualTo("Course");
        assertThat(unit.get("hasPart").findValuesAsText("name"))
                .containsExactly("The highway", "Queues & backpressure");
        assertThat(unit.get("hasPart").get(1).has("url")).isFalse();
    }

    @Test
    void lessonSaysWhereItBelongsAndHowLongItTakes() throws IOException {
        JsonNode graph = graph(page(SampleSite.LESSON));
        JsonNode lesson = graph.get(0);
        assertThat(lesson.get("@type").textValue()).isEqualTo("LearningResource");
        assertThat(lesson.get("timeRequired").textValue()).isEqualTo("PT12M");
        assertThat(lesson.get("isPartOf").get("@id").textValue()).isEqualTo("https://example.org/c/sharing/index.html");
        JsonNode trail = graph.get(1);
        assertThat(trail.get("@type").textValue()).isEqualTo("BreadcrumbList");
        assertThat(trail.get("itemListElement").findValuesAsText("position")).containsExactly("1", "2", "3");
        assertThat(trail.get("itemListElement").findValuesAsText("item"))
                .endsWith("https://example.org/c/sharing/the-highway.html");
    }

    @Test
    void splitConversationNamesItsSegmentsAndEachHasItsMessages(@TempDir Path folder) throws IOException {
        Path project = CourseFixture.write(folder, """
                -- course/dialogues/talk.txt --
                Ada: Hello.

                Ben: The roads.

                Cleo: The end.
                -- course/dialogues/talk.yml --
                split: segments
                segments: [{title: Roads, from: the-roads}, {title: End, from: the-end}]
                """);
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        Path dialogues = project.resolve("site/dialogues");

        JsonNode whole = graph(Jsoup.parse(Files.readString(dialogues.resolve("talk.html"))))
                .get(0);
        assertThat(whole.get("contributor").findValuesAsText("name")).containsExactly("Ada", "Ben", "Cleo");
        assertThat(whole.get("hasPart").findValuesAsText("@type"))
                .containsExactly("Message", "Person", "Conversation", "Conversation");
        assertThat(whole.get("hasPart").findValuesAsText("url"))
                .containsExactly("#hello", "talk/roads.html", "talk/end.html");

        JsonNode graph = graph(Jsoup.parse(Files.readString(dialogues.resolve("talk/roads.html"))));
        JsonNode segment = graph.get(0);
        assertThat(segment.get("contributor").findValuesAsText("name")).containsExactly("Ben");
        assertThat(segment.get("isPartOf").get("@type").textValue()).isEqualTo("Conversation");
        assertThat(segment.get("isPartOf").get("url").textValue()).isEqualTo("../talk.html");
        assertThat(segment.get("hasPart").findValuesAsText("url")).containsExactly("#the-roads");
        assertThat(graph.get(1).get("itemListElement").findValuesAsText("item"))
                .containsExactly("../../index.html", "../talk.html", "roads.html");
    }

    @Test
    void conversationHasItsMessages() throws IOException {
        JsonNode conversation = graph(page(SampleSite.DIALOGUE)).get(0);
        assertThat(conversation.get("@type").textValue()).isEqualTo("Conversation");
        assertThat(conversation.get("contributor").findValuesAsText("name")).containsExactly("Ada", "Ben");
        JsonNode message = conversation.get("hasPart").get(0);
        assertThat(message.get("@type").textValue()).isEqualTo("Message");
        assertThat(message.get("url").textValue()).isEqualTo("https://example.org/c/dialogues/mentoring.html#so");
        assertThat(message.get("sender").get("name").textValue()).isEqualTo("Ada");
        assertThat(message.get("text").textValue()).isEqualTo("So");
    }

    @Test
    void glossaryDefinesItsTerms() throws IOException {
        JsonNode glossary = graph(page(SampleSite.GLOSSARY)).get(0);
        assertThat(glossary.get("@type").textValue()).isEqualTo("DefinedTermSet");
        JsonNode term = glossary.get("hasDefinedTerm").get(0);
        assertThat(term.get("name").textValue()).isEqualTo("Load balancing");
        assertThat(term.get("url").textValue()).isEqualTo("https://example.org/c/glossary.html#load-balancing");
        assertThat(term.get("description").textValue()).startsWith("Spreading incoming requests");
    }

    @Test
    void pagesForPrintingAndWrongAddressesAreNothingToFind() {
        for (Page page : List.of(SampleSite.PRINT, SampleSite.NOT_FOUND)) {
            assertThat(page(page).select("script[type=application/ld+json]")).isEmpty();
        }
        assertThat(page(SampleSite.PRINT).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(page(SampleSite.LESSON).select("meta[name=robots]")).isEmpty();
    }

    @Test
    void withoutTheUrlAddressesAreRelativeAndNothingHasAnId() throws IOException {
        Document lesson = Jsoup.parse(
                new String(SamplePages.render(SampleSite.SITE).get(SampleSite.LESSON.url()), StandardCharsets.UTF_8));
        JsonNode graph = graph(lesson);
        assertThat(graph.findValues("@id")).isEmpty();
        assertThat(graph.get(0).get("url").textValue()).isEqualTo("the-highway.html");
        assertThat(graph.get(1).findValuesAsText("item"))
                .containsExactly("../index.html", "index.html", "the-highway.html");
        assertThat(lesson.select("meta[property=og:url]")).isEmpty();
    }

    @Test
    void previewsHaveTitleTextAddressAndLanguage() {
        Document lesson = page(SampleSite.LESSON);
        assertThat(property(lesson, "og:title")).isEqualTo("The highway");
        assertThat(property(lesson, "og:description")).startsWith("One address, many nodes");
        assertThat(property(lesson, "og:type")).isEqualTo("article");
        assertThat(property(lesson, "og:url")).isEqualTo("https://example.org/c/sharing/the-highway.html");
        assertThat(property(lesson, "og:site_name")).isEqualTo("Distributed Systems, Explained Again");
        assertThat(property(lesson, "og:locale")).isEqualTo("pt_BR");
        assertThat(property(page("index.html"), "og:type")).isEqualTo("website");
    }

    @Test
    void titleCannotBreakOutAndALongConversationStaysSmall(@TempDir Path folder) throws IOException {
        String turns = IntStream.range(0, 3_000)
                .mapToObj(i -> (i % 2 == 0 ? "Ada" : "Ben") + ": Turn number " + i + " says </script> and more.\n")
                .collect(Collectors.joining());
        Path project = CourseFixture.write(folder, """
                -- course/course.yml --
                title: "</script><script>alert(1)</script> \\u2028"
                -- course/01-hello.md --
                ---
                title: "</script><!--<script>"
                ---
                The lesson begins <b>here</b>.
                -- course/dialogues/long.txt --
                """ + turns);
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();

        Document lesson = Jsoup.parse(Files.readString(project.resolve("site/hello.html")));
        assertThat(lesson.select("script:not([src])")).hasSize(1);
        assertThat(graph(lesson).get(0).get("name").textValue()).isEqualTo("</script><!--<script>");
        assertThat(lesson.select("meta[name=description]").attr("content")).isEqualTo("The lesson begins here.");

        Document conversation = Jsoup.parse(Files.readString(project.resolve("site/dialogues/long.html")));
        assertThat(conversation.select("li.turn")).hasSize(3_000);
        assertThat(conversation.select("script:not([src])").first().data()).hasSizeBetween(7_000, 9_500);
        assertThat(graph(conversation).get(0).get("hasPart").size()).isBetween(30, 100);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonNode graph(Document page) throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(json.get("@context").textValue()).isEqualTo("https://schema.org");
        return json.get("@graph");
    }

    private static Document page(Page page) {
        return page(page.url().path());
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(files.get(new Url(path)), StandardCharsets.UTF_8));
    }
}
