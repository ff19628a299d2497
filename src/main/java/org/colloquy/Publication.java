package org.colloquy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.course.Asset;
import org.colloquy.course.Lesson;
import org.colloquy.kept.KeptArticles;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Mention;
import org.colloquy.publish.Fingerprint;
import org.colloquy.publish.Published;
import org.colloquy.publish.Publisher;
import org.colloquy.render.SiteRenderer;
import org.colloquy.render.TermUse;
import org.colloquy.search.SearchIndex;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Navigation;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/** Renders every page of a converted course and writes it, several at a time. */
final class Publication {
    private final BuildRequest request;
    private final Converted converted;
    private final Site site;
    private final ConvertedSite articles;
    private final SiteRenderer renderer;
    private final KeptArticles kept;
    private final Runnable afterReading;
    private final Progress progress;

    /**
     * @param kept         knows the pages that stay as they are, and learns of the others
     * @param afterReading is run beside the writing of pages, when no source will be read any more
     */
    Publication(
            BuildRequest request, Converted converted, KeptArticles kept, Runnable afterReading, Progress progress) {
        this.request = request;
        this.converted = converted;
        this.site = converted.site();
        this.articles = converted.articles();
        this.renderer = new SiteRenderer(
                site, converted.plan().templates(), converted.plan().words());
        this.kept = kept;
        this.afterReading = afterReading;
        this.progress = progress;
    }

    /**
     * Writes the site and deletes what it no longer has.
     *
     * @param addresses those that later builds should find again; without any, they go by those that are known already
     * @throws IOException when the disk fails
     */
    BuildReport.Output publish(Optional<AddressBook> addresses) throws IOException {
        try (Publisher publisher = Publisher.open(
                        request.output(), request.project(), converted.plan().sources());
                Workers workers = new Workers(Executors.defaultThreadFactory(), progress)) {
            SearchIndex index = new SearchIndex(site, articles);
            progress.begin(
                    Progress.Phase.WRITING,
                    site.course().assets().size()
                            + site.pages().size()
                            + index.batches().size()
                            + 1);
            workers.map(site.course().assets(), asset -> copy(publisher, asset));
            workers.map(index.batches(), batch -> read(index, batch, publisher));
            Future<Boolean> others = workers.begin(() -> writeOthers(index, publisher));
            workers.map(longestFirst(site.pages()), page -> write(page, publisher));
            Workers.result(others);
            renderer.worker(publisher.fingerprint()).ifPresent(file -> publisher.write(SiteRenderer.WORKER, file));
            addresses.ifPresent(publisher::remember);
            Published published = publisher.finish();
            return new BuildReport.Output(
                    published.written(), published.unchanged(), published.deleted(), publisher.fingerprint());
        }
    }

    private static boolean read(SearchIndex index, SearchIndex.Batch batch, Publisher publisher) {
        index.read(batch, publisher::write);
        return true;
    }

    /** What is no page and does not need all pages to be there. */
    private boolean writeOthers(SearchIndex index, Publisher publisher) {
        afterReading.run();
        index.finish(publisher::write);
        renderer.sitemap().ifPresent(file -> publisher.write(SiteRenderer.SITEMAP, file));
        renderer.redirects().forEach(publisher::write);
        renderer.themeFiles().forEach(publisher::write);
        renderer.captions().forEach(publisher::write);
        renderer.glossaryScripts(articles.glossary()).forEach(publisher::write);
        return true;
    }

    /** What takes long must not be what the others wait for in the end. */
    private static List<Page> longestFirst(List<Page> pages) {
        return pages.stream()
                .sorted((a, b) -> Boolean.compare(takesLong(b), takesLong(a)))
                .toList();
    }

    private static boolean takesLong(Page page) {
        return page instanceof Page.GlossaryPage || page instanceof Page.PrintPage;
    }

    private boolean copy(Publisher publisher, Asset asset) {
        return publisher.copy(site.of(asset), asset.file());
    }

    private boolean write(Page page, Publisher publisher) {
        return page instanceof Page.LessonPage lesson
                ? write(lesson, publisher)
                : publisher.write(page.url(), render(page));
    }

    /** The page of a lesson shows its own article and no other one. */
    private boolean write(Page.LessonPage lesson, Publisher publisher) {
        Optional<Fingerprint> content = kept.page(lesson);
        if (content.isPresent() && publisher.keep(lesson.url(), content.get())) {
            return false;
        }
        byte[] bytes = renderer.lesson(lesson, articles.of(lesson));
        kept.wrote(lesson, Fingerprint.of(bytes));
        return publisher.write(lesson.url(), bytes);
    }

    /** A page that shows something of other pages too. */
    private byte[] render(Page page) {
        Article article = articles.of(page);
        if (page instanceof Page.UnitPage unit) {
            return renderer.unit(unit, article, this::article);
        }
        if (page instanceof Page.HomePage home) {
            return renderer.home(home, article, this::article);
        }
        if (page instanceof Page.Conversation dialogue) {
            return renderer.dialogue(dialogue, article);
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return renderer.glossary(glossary, articles.glossary(), termUses());
        }
        if (page instanceof Page.PrintPage print) {
            return renderer.print(print, new Navigation(site).readingOrder(), articles::of, articles.glossary());
        }
        return renderer.notFound((Page.NotFoundPage) page);
    }

    private Article article(Lesson lesson) {
        return Optional.ofNullable(site.bySource().get(lesson.path()))
                .map(articles::of)
                .orElse(Article.EMPTY);
    }

    /** For a term's id, where it is used, in reading order. */
    private Map<String, List<TermUse>> termUses() {
        Map<String, List<TermUse>> uses = new HashMap<>();
        for (Page page : site.pages()) {
            for (Mention mention : articles.of(page).mentions()) {
                uses.computeIfAbsent(mention.termId(), id -> new ArrayList<>()).add(new TermUse(page, mention));
            }
        }
        return uses;
    }
}
