package org.colloquy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.colloquy.course.Words;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Conversion;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Converter;
import org.colloquy.markdown.Converter.TurnUse;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.block.KnownBlocks;
import org.colloquy.markdown.cache.FragmentCache;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;
import org.colloquy.site.Url;

/** Converts all texts of a site: lessons in parallel and the glossary beside them, then the dialogues that they take up. */
final class SiteConversion {
    private final Site site;
    private final Words words;
    private final BuildRequest request;
    private final Progress progress;

    SiteConversion(Site site, Words words, BuildRequest request, Progress progress) {
        this.site = site;
        this.words = words;
        this.request = request;
        this.progress = progress;
    }

    /**
     * Converts all texts.
     *
     * @param articles gives the article of a page's text: the one that the supplier makes, or the same from elsewhere; asked
     *                 from several threads
     */
    ConvertedSite convert(BiFunction<Page, Supplier<Article>, Article> articles) {
        TermMatcher terms = TermMatcher.of(site.course().glossary());
        Converter.load();
        try (FragmentCache cache = new FragmentCache(request.cache());
                Workers workers = new Workers(Converter.threads(), progress)) {
            Converter converter = new Converter(
                    new Conversion(
                            site,
                            new SiteLinks(site),
                            words,
                            terms,
                            new CodeHighlighter(cache),
                            new MathConverter(cache),
                            request.instructor()),
                    new KnownBlocks());
            Map<Url, Article> byUrl = new HashMap<>();
            List<Page> texts = site.pages().stream()
                    .filter(page -> page.text().isPresent())
                    .toList();
            List<Page.Conversation> dialogues = pages(Page.Conversation.class);
            List<Page.GlossaryPage> glossaries = pages(Page.GlossaryPage.class);
            progress.begin(Progress.Phase.CONVERTING, texts.size() + dialogues.size() + glossaries.size());
            List<Future<ConvertedGlossary>> glossary = glossaries.stream()
                    .map(page -> workers.begin(() -> converter.glossary(page)))
                    .toList();
            collect(texts, workers.map(texts, page -> articles.apply(page, () -> converter.text(page))), byUrl);
            Map<String, Map<String, List<TurnUse>>> uses = uses(texts, byUrl);
            collect(
                    dialogues,
                    workers.map(
                            dialogues,
                            page -> converter.dialogue(
                                    page, uses.getOrDefault(page.dialogue().id(), Map.of()))),
                    byUrl);
            return new ConvertedSite(
                    byUrl, glossary.stream().findFirst().map(Workers::result).orElse(ConvertedGlossary.NONE));
        }
    }

    private <T extends Page> List<T> pages(Class<T> kind) {
        return site.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void collect(List<? extends Page> pages, List<Article> articles, Map<Url, Article> byUrl) {
        for (int i = 0; i < pages.size(); i++) {
            byUrl.put(pages.get(i).url(), articles.get(i));
        }
    }

    /** For a dialogue's id and a turn's id, the pages that show the turn, in reading order. */
    private static Map<String, Map<String, List<TurnUse>>> uses(List<Page> pages, Map<Url, Article> articles) {
        Map<String, Map<String, List<TurnUse>>> uses = new HashMap<>();
        for (Page page : pages) {
            for (Excerpt excerpt :
                    articles.getOrDefault(page.url(), Article.EMPTY).excerpts()) {
                Map<String, List<TurnUse>> ofDialogue = uses.computeIfAbsent(excerpt.dialogue(), id -> new HashMap<>());
                for (String turn : excerpt.turns()) {
                    ofDialogue.computeIfAbsent(turn, id -> new ArrayList<>()).add(new TurnUse(page, excerpt.anchor()));
                }
            }
        }
        return uses;
    }
}
