package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Words;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.Converter;
import org.colloquy.markdown.block.KnownBlocks;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.read.CourseReader;
import org.colloquy.read.ReadOptions;
import org.colloquy.read.WordsReader;
import org.colloquy.render.SiteRenderer;
import org.colloquy.render.Templates;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;
import org.colloquy.site.SitePlanner;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A course, read and planned as a build does it, and its lessons one after the other, round and round. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH makes the object first and sets it up then
public class Workload {
    /** The folder of the course; Colloquy's own when not given. */
    @Param(".")
    public String project;

    Converter converter;
    TermMatcher terms;
    SiteRenderer renderer;
    private List<Page.LessonPage> lessons;
    private Map<Page.LessonPage, Article> articles;
    private int next;

    /** Does all that a build does before the first lesson, and converts them once to have something to render. */
    @Setup
    public void prepare() throws IOException {
        Path folder = Path.of(project);
        var course = CourseReader.read(folder, ReadOptions.DEFAULT).course();
        Words words = WordsReader.read(folder, course.config().language()).words();
        Templates templates = Templates.read(folder.resolve("templates"));
        Site site = SitePlanner.plan(course, words, templates.themeFiles()).site();
        FragmentCache cache = new FragmentCache();
        terms = TermMatcher.of(course.glossary());
        converter = new Converter(
                new Conversion(
                        site,
                        new SiteLinks(site),
                        words,
                        terms,
                        new CodeHighlighter(cache),
                        new MathConverter(cache),
                        false),
                new KnownBlocks());
        renderer = new SiteRenderer(site, templates, words);
        lessons = pages(site).limit(200).toList();
        articles = lessons.stream().collect(Collectors.toMap(Function.identity(), converter::text));
    }

    private static Stream<Page.LessonPage> pages(Site site) {
        return site.pages().stream().filter(Page.LessonPage.class::isInstance).map(Page.LessonPage.class::cast);
    }

    Page.LessonPage nextLesson() {
        next = (next + 1) % lessons.size();
        return lessons.get(next);
    }

    Article article(Page.LessonPage lesson) {
        return articles.getOrDefault(lesson, Article.EMPTY);
    }
}
