package org.colloquy.markdown.block;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.colloquy.course.Course;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Term;
import org.colloquy.course.Turn;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.Converter;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** One lesson in a course with a conversation ({@code mentoring}) and two terms (load balancing, node). */
final class LessonFixture {
    private LessonFixture() {}

    static Article convert(String markdown) {
        return convert(markdown, false);
    }

    static Article convert(String markdown, boolean instructor) {
        SourceText source = SourceText.of("course/a.md", markdown);
        Lesson lesson = new Lesson("a.md", source, 0, "A", Lesson.Meta.NONE);
        Page page = new Page.LessonPage(new Url("unit/a.html"), lesson);
        Course course = course(lesson);
        List<Page> pages = List.of(
                page,
                new Page.DialoguePage(
                        new Url("dialogues/mentoring.html"), course.dialogues().get(0)),
                new Page.GlossaryPage(new Url("glossary.html"), course.glossary(), "Glossary"));
        Site site =
                new Site(course, pages, Map.of("dialogues/mentoring.txt", pages.get(1), "glossary.md", pages.get(2)));
        Conversion conversion = new Conversion(
                site,
                (from, href) -> new LinkTarget.External(href),
                words(),
                TermMatcher.of(course.glossary()),
                new CodeHighlighter(new FragmentCache()),
                new MathConverter(new FragmentCache()),
                instructor);
        return new Converter(conversion, new KnownBlocks()).text(page);
    }

    static String html(String markdown) {
        return convert(markdown).html().replaceAll("\\s*\n\\s*", "\n").strip();
    }

    /** Problems as {@code line:column+length rule: message (hint)}. */
    static List<String> problems(String markdown) {
        return convert(markdown).diagnostics().stream()
                .sorted()
                .map(problem -> problem.where().line() + ":" + problem.where().column() + "+"
                        + problem.where().length() + " " + problem.rule().id() + ": " + problem.message()
                        + problem.hint().map(hint -> " (" + hint + ")").orElse(""))
                .toList();
    }

    private static Course course(Lesson lesson) {
        CourseConfig config = new CourseConfig(
                "Demo",
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "demo",
                CourseConfig.RawHtml.KEEP,
                Map.of(),
                Map.of());
        return new Course(
                config, "course", Optional.empty(), List.of(lesson), glossary(), List.of(dialogue()), List.of());
    }

    private static Dialogue dialogue() {
        return new Dialogue(
                "dialogues/mentoring.txt",
                "mentoring",
                SourceText.of("course/dialogues/mentoring.txt", ""),
                "A \"mentoring\" talk",
                Optional.empty(),
                Dialogue.Markup.PLAIN,
                List.of(
                        new Speaker("P1", "Ada", Optional.of("mentor"), Speaker.Side.START),
                        new Speaker("P2", "Ben", Optional.of("learner"), Speaker.Side.END)),
                List.of(
                        new Segment(
                                "start",
                                Optional.of("Start"),
                                List.of(),
                                List.of(turn("P1", "hello"), turn("P2", "what-now"))),
                        new Segment(
                                "scale",
                                Optional.of("Scale"),
                                List.of(),
                                List.of(turn("P1", "scale-out"), turn("P2", "but-how"), turn("P1", "more-nodes")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Turn turn(String speaker, String id) {
        Turn.Paragraph paragraph = new Turn.Paragraph(List.of(new Turn.Said(id.replace('-', ' ') + "!")));
        return new Turn(id, speaker, List.of("old-" + id), Optional.empty(), List.of(paragraph), 0, 0);
    }

    private static Glossary glossary() {
        String text = "Spreading *requests*.A highway.More.A machine.";
        Term balancing = new Term(
                "load-balancing",
                List.of(name("Load balancing"), name("Load balancer")),
                List.of(
                        new Term.Explanation(Optional.empty(), "Spreading *requests*.", 0, 21),
                        new Term.Explanation(Optional.of("Analogy"), "A highway.", 21, 31),
                        new Term.Explanation(Optional.empty(), "More.", 31, 36)),
                0,
                0);
        Term node = new Term(
                "node",
                List.of(name("node")),
                List.of(new Term.Explanation(Optional.empty(), "A machine.", 36, 46)),
                0,
                0);
        return new Glossary(
                Optional.of("glossary.md"),
                SourceText.of("course/glossary.md", text),
                "Glossary",
                List.of(balancing, node));
    }

    private static Term.Name name(String text) {
        return new Term.Name(text, Term.Match.ANY_CASE, 0, 0);
    }

    private static Words words() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates/words/en.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byKey = new HashMap<>();
        Stream.of(properties.stringPropertyNames().toArray(String[]::new))
                .forEach(key -> byKey.put(key, properties.getProperty(key)));
        byKey.putIfAbsent("permalink", "Link to this section");
        return new Words(byKey);
    }
}
