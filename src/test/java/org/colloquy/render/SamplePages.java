package org.colloquy.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.course.Lesson;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;
import org.colloquy.read.WordsReader;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** Every page of the {@link SampleSite} as the built-in templates render it. */
final class SamplePages {
    private SamplePages() {}

    static Map<Url, byte[]> render(Site site) throws IOException {
        Templates templates = Templates.read(Path.of("no-templates-of-its-own"));
        Words words = WordsReader.read(
                        Path.of("no-words-of-its-own"), site.course().config().language())
                .words();
        SiteRenderer renderer = new SiteRenderer(site, templates, words);
        Function<Lesson, Article> articles = lesson -> SampleSite.everyBlock();
        Map<Url, byte[]> files = new TreeMap<>(renderer.themeFiles());
        files.putAll(renderer.redirects());
        for (Page page : site.pages()) {
            if (page instanceof Page.HomePage home) {
                files.put(
                        page.url(),
                        renderer.home(
                                home,
                                SampleSite.article(
                                        "<p>This course begins with a real conversation. Nothing in it was tidied up: somebody asks, somebody answers, and the question comes back in other words.</p>"),
                                articles));
            } else if (page instanceof Page.UnitPage unit) {
                files.put(page.url(), renderer.unit(unit, Article.EMPTY, articles));
            } else if (page instanceof Page.LessonPage lesson) {
                files.put(page.url(), renderer.lesson(lesson, SampleSite.everyBlock()));
            } else if (page instanceof Page.DialoguePage dialogue) {
                files.put(page.url(), renderer.dialogue(dialogue, SampleSite.conversation()));
            } else if (page instanceof Page.GlossaryPage glossary) {
                files.put(page.url(), renderer.glossary(glossary, SampleSite.terms(), SampleSite.uses()));
            } else if (page instanceof Page.PrintPage print) {
                files.put(page.url(), print(renderer, print));
            } else if (page instanceof Page.NotFoundPage notFound) {
                files.put(page.url(), renderer.notFound(notFound));
            }
        }
        return files;
    }

    private static byte[] print(SiteRenderer renderer, Page.PrintPage page) {
        List<Page> texts = List.of(SampleSite.UNIT, SampleSite.LESSON, SampleSite.DIALOGUE);
        return renderer.print(
                page,
                texts,
                text -> text instanceof Page.LessonPage
                        ? SampleSite.everyBlock()
                        : text instanceof Page.DialoguePage ? SampleSite.conversation() : Article.EMPTY,
                SampleSite.terms());
    }

    static void write(Map<Url, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<Url, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey().path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
