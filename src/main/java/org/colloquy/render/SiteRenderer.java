package org.colloquy.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.Lesson;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.GlossaryFiles;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * Renders pages through templates, in UTF-8. Safe to share between threads. Its templates must have passed
 * {@link Templates#check}.
 */
public final class SiteRenderer {
    /** Where the sitemap stands, as search engines expect it. */
    public static final Url SITEMAP = new Url("sitemap.xml");
    /** Where the service worker stands: a worker answers for the folder that it lies in and all below. */
    public static final Url WORKER = new Url("offline-worker.js");

    /** About what a page has beside its text. */
    private static final int FRAME_BYTES = 8192;

    private final Site site;
    private final Words words;
    private final Templates templates;
    private final TemplateEngine engine;
    private final NavViews navigation;
    private final TermOrder order;
    private final PageViews pages;
    private final SiteView siteView;

    public SiteRenderer(Site site, Templates templates, Words words) {
        this.site = site;
        this.words = words;
        this.templates = templates;
        this.engine = new TemplateEngine(templates.sources());
        Map<String, Page> byPath = byPath(site);
        this.navigation = new NavViews(site, words);
        this.order = new TermOrder(site.course().config().language());
        this.pages = new PageViews(site, byPath, navigation, words, order);
        this.siteView = siteView(site, words);
    }

    private static Map<String, Page> byPath(Site site) {
        Map<String, Page> byPath = new HashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.UnitPage unit) {
                byPath.put(unit.unit().path(), page);
            } else if (page instanceof Page.LessonPage lesson) {
                byPath.put(lesson.lesson().path(), page);
            }
        }
        return byPath;
    }

    private static SiteView siteView(Site site, Words words) {
        CourseConfig config = site.course().config();
        return new SiteView(
                config.title(),
                config.subtitle().orElse(""),
                config.description().orElse(""),
                config.language(),
                locale(config.language()),
                Direction.of(config.language()),
                String.join(", ", config.authors()),
                config.license().orElse(""),
                config.id(),
                config.offline(),
                GlossaryFiles.of(site.course().glossary()).count(),
                words.byKey(),
                config.theme());
    }

    private static String locale(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getCountry().isEmpty() ? locale.getLanguage() : locale.getLanguage() + "_" + locale.getCountry();
    }

    /**
     * The front page.
     *
     * @param lessons the article of each lesson
     */
    public byte[] home(Page.HomePage page, Article article, Function<Lesson, Article> lessons) {
        return render(PageKind.HOME, pages.home(page, article, lessons), navigation.of(page));
    }

    /**
     * A unit.
     *
     * @param lessons the article of each lesson
     */
    public byte[] unit(Page.UnitPage page, Article article, Function<Lesson, Article> lessons) {
        return render(PageKind.UNIT, pages.unit(page, article, lessons), navigation.of(page));
    }

    /** A lesson. */
    public byte[] lesson(Page.LessonPage page, Article article) {
        return render(PageKind.LESSON, pages.lesson(page, article), navigation.of(page));
    }

    /** A conversation, or a segment of one. */
    public byte[] dialogue(Page.Conversation page, Article article) {
        return render(PageKind.DIALOGUE, pages.dialogue(page, article), navigation.of(page));
    }

    /** The captions of each conversation that has a recording and times. */
    public Map<Url, byte[]> captions() {
        Map<Url, byte[]> files = new TreeMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.DialoguePage dialogue) {
                dialogue.captions().ifPresent(url -> files.put(url, Captions.of(dialogue.dialogue())));
            }
        }
        return files;
    }

    /**
     * The glossary.
     *
     * @param uses for a term's id, where it is used, in reading order
     */
    public byte[] glossary(Page.GlossaryPage page, ConvertedGlossary glossary, Map<String, List<TermUse>> uses) {
        return render(PageKind.GLOSSARY, pages.glossary(page, glossary, uses), navigation.of(page));
    }

    /**
     * What a server shows for an address that does not exist. It is shown at any depth, so its links work everywhere only
     * when course.yml says with {@code url} where the site is published; otherwise they work from the site's root.
     */
    public byte[] notFound(Page.NotFoundPage page) {
        Function<Url, String> href = site.course()
                .config()
                .url()
                .<Function<Url, String>>map(base -> url -> url.below(base))
                .orElse(url -> url.relativeTo(page.url()));
        return render(PageKind.NOT_FOUND, pages.notFound(page), navigation.of(page, href));
    }

    /**
     * The whole course on one page.
     *
     * @param texts    the pages to print, in reading order
     * @param articles asked for each of them once, in that order
     * @param glossary stands at the end
     */
    public byte[] print(
            Page.PrintPage page, List<Page> texts, Function<Page, Article> articles, ConvertedGlossary glossary) {
        PrintView view = new PrintedCourse(site, words, order, page.url(), texts).view(articles, glossary);
        return render(PageKind.PRINT, pages.print(page, view), navigation.of(page));
    }

    /** {@code sitemap.xml}, when course.yml says with {@code url} where the site is published. */
    public Optional<byte[]> sitemap() {
        return Sitemap.of(site);
    }

    /**
     * The script that keeps pages for reading without a connection, unless course.yml says {@code offline: false}.
     *
     * @param version tells the published site, all other files in it, from its other versions
     */
    public Optional<byte[]> worker(String version) {
        return siteView.offline()
                ? Optional.of(
                        OfflineWorker.of(templates, siteView, words, version, List.copyOf(ThemeFiles.urls(templates))))
                : Optional.empty();
    }

    /** The pages that lead from former addresses to present ones. */
    public Map<Url, byte[]> redirects() {
        Optional<String> base = site.course().config().url();
        Map<Url, byte[]> pages = new TreeMap<>();
        site.redirects().forEach((from, to) -> pages.put(from, Redirect.page(from, to, base, siteView)));
        return pages;
    }

    /** The style sheet and the scripts. */
    public Map<Url, byte[]> themeFiles() {
        return ThemeFiles.of(templates, site.course().config().accent());
    }

    /** The explanations that cards beside terms show; none when the course has no glossary. */
    public Map<Url, byte[]> glossaryScripts(ConvertedGlossary glossary) {
        return site.glossary().isEmpty()
                ? Map.of()
                : GlossaryScripts.of(glossary, GlossaryFiles.of(site.course().glossary()));
    }

    private byte[] render(PageKind kind, PageView page, NavView nav) {
        int text = page.content().length();
        return engine.page(kind, new TemplateModel(siteView, page, nav), text + text / 8 + FRAME_BYTES);
    }
}
