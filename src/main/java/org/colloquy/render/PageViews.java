package org.colloquy.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Lesson;
import org.colloquy.course.Turn;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.dialogue.ClockTime;
import org.colloquy.render.schema.PlainText;
import org.colloquy.render.schema.StructuredData;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/** What templates see of each page. */
final class PageViews {
    /** Search engines show about so many characters. */
    private static final int MOST_FOR_SUMMARY = 160;

    private final Site site;
    private final NavViews navigation;
    private final Words words;
    private final Map<String, Page> byPath;
    private final TermOrder order;
    private final StructuredData data;

    PageViews(Site site, Map<String, Page> byPath, NavViews navigation, Words words, TermOrder order) {
        this.site = site;
        this.navigation = navigation;
        this.words = words;
        this.byPath = byPath;
        this.order = order;
        this.data = new StructuredData(site);
    }

    PageView home(Page.HomePage page, Article article, Function<Lesson, Article> articles) {
        CourseMap map = new CourseMap(byPath, words, page.url(), articles, false);
        List<CourseItem> items = site.course().items();
        List<HomeView.PathView> paths = new LearningPaths(site, map).views(page.url());
        List<HomeView.DialogueLink> dialogues = site.pages().stream()
                .filter(found -> found instanceof Page.DialoguePage)
                .map(found -> dialogueLink((Page.DialoguePage) found, page))
                .toList();
        HomeView view = new HomeView(
                navigation.start().map(first -> link(first, page)),
                lessons((int) CourseMap.lessons(items).count()),
                map.time(items),
                !paths.isEmpty(),
                paths,
                !items.isEmpty(),
                map.items(items),
                !dialogues.isEmpty(),
                dialogues);
        PageView.Basics basics = basics(page, article, site.course().config().description());
        return PageView.of(basics, data.home(page, basics.summary(), minutes(articles)), view);
    }

    private static ToIntFunction<Lesson> minutes(Function<Lesson, Article> articles) {
        return lesson -> ReadingTime.minutes(lesson, articles.apply(lesson));
    }

    PageView unit(Page.UnitPage page, Article article, Function<Lesson, Article> articles) {
        CourseMap map = new CourseMap(byPath, words, page.url(), articles, true);
        List<CourseItem> items = page.unit().items();
        UnitView view = new UnitView(map.items(items), map.time(items));
        PageView.Basics basics = basics(page, article, Optional.empty());
        return PageView.of(basics, data.unit(page, basics.summary(), minutes(articles)), view);
    }

    PageView lesson(Page.LessonPage page, Article article) {
        Lesson lesson = page.lesson();
        List<Link> requires =
                site.requires(page).stream().map(before -> link(before, page)).toList();
        int minutes = ReadingTime.minutes(lesson, article);
        LessonView view = new LessonView(
                ReadingTime.inWords(minutes, words),
                !requires.isEmpty(),
                requires,
                lesson.meta().tags());
        PageView.Basics basics = basics(page, article, Optional.empty());
        return PageView.of(basics, data.lesson(page, article, basics.summary(), minutes), view);
    }

    PageView dialogue(Page.Conversation page, Article article) {
        Dialogue dialogue = page.subject();
        SpeakerIndex index = new SpeakerIndex(dialogue, turn -> href(page, turn), words);
        List<DialogueView.SpeakerView> speakers = index.speakers();
        List<DialogueView.SegmentLink> segments = page instanceof Page.DialoguePage whole
                ? site.segments(whole).stream()
                        .map(segment -> segmentLink(segment, page))
                        .toList()
                : List.of();
        DialogueView view = new DialogueView(
                dialogue.id(),
                !speakers.isEmpty(),
                speakers,
                turns(dialogue),
                speakers.size() > 1,
                index.hasQuestions(),
                hasTools(page),
                MediaView.of(page, site),
                dialogue.split(),
                !segments.isEmpty(),
                segments);
        Optional<String> description = page instanceof Page.DialoguePage ? dialogue.description() : Optional.empty();
        PageView.Basics basics = basics(page, article, description);
        return PageView.of(basics, data.dialogue(page, basics.summary()), view);
    }

    PageView glossary(Page.GlossaryPage page, ConvertedGlossary glossary, Map<String, List<TermUse>> uses) {
        TermEntries entries = new TermEntries(page.url(), words);
        GlossaryLetters letters = new GlossaryLetters(
                order,
                entry -> entries.withUses(entry, uses.getOrDefault(entry.term().id(), List.of())));
        GlossaryView view = new GlossaryView(glossary.introduction(), letters.letters(glossary));
        PageView.Basics basics = basics(page, Article.EMPTY, Optional.empty());
        return PageView.of(basics, data.glossary(page, glossary, basics.summary()), view);
    }

    PageView print(Page.PrintPage page, PrintView texts) {
        return PageView.of(basics(page, Article.EMPTY, Optional.empty()), "", texts);
    }

    PageView notFound(Page.NotFoundPage page) {
        return PageView.of(basics(page, Article.EMPTY, Optional.empty()), "", new NotFoundView());
    }

    private PageView.Basics basics(Page page, Article article, Optional<String> description) {
        Lesson.Meta meta = page.text().map(Lesson::meta).orElse(Lesson.Meta.NONE);
        String language = meta.lang().orElse("");
        boolean same = language.equals(site.course().config().language());
        String about = meta.description().or(() -> description).orElse("");
        return new PageView.Basics(
                PageKind.of(page),
                page.title(),
                about,
                about.isEmpty() ? summary(page, article) : about,
                same ? "" : language,
                page instanceof Page.NotFoundPage
                        ? ""
                        : site.course()
                                .config()
                                .url()
                                .map(base -> page.url().below(base))
                                .orElse(""),
                article.html(),
                Sections.of(page, article.headings()),
                asks(page, article),
                meta.extra());
    }

    private static boolean asks(Page page, Article article) {
        return page instanceof Page.Conversation talk
                ? hasTools(talk)
                : article.excerpts().stream().anyMatch(Excerpt::asks);
    }

    private static boolean hasTools(Page.Conversation page) {
        return page.shown().turns().size() > 1;
    }

    private String summary(Page page, Article article) {
        String begin = PlainText.firstParagraph(article.html(), MOST_FOR_SUMMARY);
        boolean isAddress = !(page instanceof Page.NotFoundPage);
        return begin.isEmpty() && isAddress
                ? site.course().config().description().orElse("")
                : begin;
    }

    private String href(Page.Conversation from, String turn) {
        LinkTarget.ToPage place = site.place(from, turn);
        return from.url().relativeTo(place.page().url(), place.anchor());
    }

    private HomeView.DialogueLink dialogueLink(Page.DialoguePage page, Page from) {
        String href = page.url().relativeTo(from.url());
        Dialogue dialogue = page.dialogue();
        return new HomeView.DialogueLink(
                dialogue.title(), href, dialogue.description().orElse(""), turns(dialogue));
    }

    private DialogueView.SegmentLink segmentLink(Page.SegmentPage page, Page from) {
        List<Turn> turns = page.segment().turns();
        return new DialogueView.SegmentLink(
                page.segment().id(),
                page.title(),
                page.url().relativeTo(from.url()),
                turns.get(0).time().map(ClockTime::of).orElse(""),
                turns(turns.size()),
                turns.stream()
                        .flatMap(turn -> Stream.concat(Stream.of(turn.id()), turn.aliases().stream()))
                        .toList());
    }

    private String turns(Dialogue dialogue) {
        return turns(dialogue.turns().size());
    }

    private String turns(int turns) {
        return turns == 1 ? words.get("turns-one") : words.get("turns", turns);
    }

    private String lessons(int count) {
        if (count == 0) {
            return "";
        }
        return count == 1 ? words.get("lessons-count-one") : words.get("lessons-count", count);
    }

    private static Link link(Page to, Page from) {
        return new Link(to.title(), to.url().relativeTo(from.url()));
    }
}
