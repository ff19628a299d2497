package org.colloquy.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.PlannedLesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Term;
import org.colloquy.course.Turn;
import org.colloquy.course.Unit;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.Mention;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** A course of three units with a page of every kind and an article with every block. */
final class SampleSite {
    static final Lesson START =
            lesson("01-map/01-start.md", "Where do I start?", "Three words that hide a hundred others.");
    static final Lesson UP = lesson("01-map/02-up-or-out.md", "Up or out", "More of the same, or a bigger one?");
    static final Lesson HIGHWAY = lesson(
            "02-sharing/01-the-highway.md",
            "The highway",
            "One address, many nodes: who decides where a request goes, and what it cannot know.");
    static final Unit MAP = new Unit("01-map", "Getting a map", Optional.empty(), List.of(START, UP));
    static final Unit SHARING = new Unit(
            "02-sharing",
            "Sharing the work",
            Optional.of(lesson("02-sharing/index.md", "Sharing the work", "Spread it out without losing track of it.")),
            List.of(HIGHWAY, new PlannedLesson("Queues & backpressure")));
    static final Dialogue MENTORING = dialogue();

    static final Page.HomePage HOME;
    static final Page.UnitPage UNIT = new Page.UnitPage(new Url("sharing/index.html"), SHARING);
    static final Page.LessonPage LESSON = new Page.LessonPage(new Url("sharing/the-highway.html"), HIGHWAY);
    static final Page.DialoguePage DIALOGUE = new Page.DialoguePage(new Url("dialogues/mentoring.html"), MENTORING);
    static final Page.GlossaryPage GLOSSARY =
            new Page.GlossaryPage(new Url("glossary.html"), Glossary.NONE, "Glossary");
    static final Page.PrintPage PRINT = new Page.PrintPage(new Url("print.html"), "The whole course");
    static final Page.NotFoundPage NOT_FOUND = new Page.NotFoundPage(new Url("404.html"), "No such page");
    static final Site SITE;

    static {
        SITE = site(Optional.empty(), "en");
        HOME = (Page.HomePage) SITE.pages().get(0);
    }

    private SampleSite() {}

    static Site site(Optional<String> url, String language) {
        List<CourseItem> items = List.of(MAP, SHARING);
        CourseConfig config = new CourseConfig(
                "Distributed Systems, Explained Again",
                Optional.of("A conversation about making many machines behave like one"),
                Optional.of("Seven lessons for programmers who have built one server and wonder about the second."),
                language,
                List.of("Ada & Ben"),
                Optional.of("CC BY 4.0"),
                url,
                "distributed-systems",
                CourseConfig.RawHtml.KEEP,
                Map.of(),
                Map.of());
        Course course =
                new Course(config, "course", Optional.empty(), items, Glossary.NONE, List.of(MENTORING), List.of());
        List<Page> pages = new ArrayList<>(List.of(
                new Page.HomePage(new Url("index.html"), course),
                new Page.UnitPage(new Url("map/index.html"), MAP),
                new Page.LessonPage(new Url("map/start.html"), START),
                new Page.LessonPage(new Url("map/up-or-out.html"), UP),
                UNIT,
                LESSON,
                DIALOGUE,
                GLOSSARY,
                PRINT,
                NOT_FOUND));
        Map<String, Page> bySource = new HashMap<>();
        pages.forEach(page -> page.text().ifPresent(text -> bySource.put(text.path(), page)));
        return new Site(
                course,
                pages,
                bySource,
                Map.of(),
                Map.of(new Url("old/high way.html"), LESSON),
                Map.of(LESSON.url(), List.of(pages.get(2), pages.get(3))),
                Map.of(),
                Map.of());
    }

    static Article everyBlock() {
        return article(
                resource("every-block.html"),
                heading(2, "which-lane", "Which lane?"),
                heading(3, "in-code", "In code"),
                heading(2, "try-it", "Try it"));
    }

    static Article conversation() {
        return article(
                resource("conversation.html"),
                heading(2, "start", "Where to start"),
                heading(2, "highway", "The highway"),
                heading(2, "failing", "When parts fail"),
                heading(2, "security", "Secrets"));
    }

    static Article article(String html, Heading... headings) {
        return new Article(
                html,
                List.of(headings),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Say what a load balancer decides.", "Tell <em>layer 4</em> from layer 7."),
                2100,
                List.of());
    }

    static Heading heading(int level, String id, String text) {
        return new Heading(level, id, text, text);
    }

    /** The glossary of the course. */
    static ConvertedGlossary terms() {
        return glossary("Load balancing", "Node", "Replication", "Latency", "Availability", "Encryption");
    }

    static ConvertedGlossary glossary(String... names) {
        List<ConvertedGlossary.Entry> entries = Stream.of(names)
                .map(
                        name -> new ConvertedGlossary.Entry(
                                new Term(
                                        org.colloquy.course.Slug.of(name),
                                        List.of(name(name), name(name + "s")),
                                        List.of(),
                                        0,
                                        1),
                                List.of(
                                        new ConvertedGlossary.Explained(
                                                Optional.empty(),
                                                "<p>Spreading incoming requests over several nodes, so that no node is overwhelmed.</p>"),
                                        new ConvertedGlossary.Explained(
                                                Optional.of("Analogy"),
                                                "<p>A highway: when one lane is congested, cars are sent to other lanes.</p>"))))
                .toList();
        return new ConvertedGlossary("", entries, List.of(), List.of());
    }

    static Map<String, List<TermUse>> uses() {
        return Map.of(
                "load-balancing",
                List.of(
                        new TermUse(LESSON, new Mention("load-balancing", "", "")),
                        new TermUse(LESSON, new Mention("load-balancing", "which-lane", "Which lane?")),
                        new TermUse(DIALOGUE, new Mention("load-balancing", "think-of-it", "Ada"))));
    }

    private static Term.Name name(String text) {
        return new Term.Name(text, Term.Match.ANY_CASE, 0, 1);
    }

    private static Lesson lesson(String path, String title, String description) {
        Lesson.Meta meta = new Lesson.Meta(
                Optional.of(description),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                Map.of());
        return new Lesson(path, SourceText.of("course/" + path, ""), 0, title, meta);
    }

    private static Dialogue dialogue() {
        Turn turn = new Turn(
                "so",
                "P1",
                List.of(),
                Optional.empty(),
                List.of(new Turn.Paragraph(List.of(new Turn.Said("So")))),
                0,
                2);
        return new Dialogue(
                "dialogues/mentoring.txt",
                "mentoring",
                SourceText.of("course/dialogues/mentoring.txt", "P1: So"),
                "A mentoring conversation",
                Optional.of("Where do I even start? Nineteen turns between somebody who knows and somebody who asks."),
                Dialogue.Markup.PLAIN,
                List.of(
                        new Speaker("P1", "Ada", Optional.of("mentor"), Speaker.Side.START),
                        new Speaker("P2", "Ben", Optional.of("learner"), Speaker.Side.END)),
                List.of(new Segment("start", Optional.empty(), List.of(), List.of(turn, turn))),
                Optional.empty());
    }

    private static String resource(String name) {
        try (InputStream in = SampleSite.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
