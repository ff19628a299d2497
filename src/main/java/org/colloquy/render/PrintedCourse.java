package org.colloquy.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.course.Words;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** The texts of a course as they stand together on the page for printing. */
final class PrintedCourse {
    private final Site site;
    private final Words words;
    private final TermOrder order;
    private final Url print;
    private final List<Page> texts;
    private final Map<String, Page> printed = new LinkedHashMap<>();

    /** @param texts the pages to print, in reading order */
    PrintedCourse(Site site, Words words, TermOrder order, Url print, List<Page> texts) {
        this.site = site;
        this.words = words;
        this.order = order;
        this.print = print;
        this.texts = texts;
        texts.forEach(text -> printed.put(text.url().path(), text));
        glossary().ifPresent(glossary -> printed.put(glossary.url().path(), glossary));
    }

    /** @param articles asked for each text once, in reading order, while the page is written */
    PrintView view(Function<Page, Article> articles, ConvertedGlossary glossary) {
        Iterable<PrintView.Chapter> chapters = () -> texts.stream()
                .map(text -> new PrintView.Chapter(
                        PrintText.id(text.url()),
                        PageKind.of(text).id(),
                        text.title(),
                        forPrint(articles.apply(text).html(), text.url())))
                .iterator();
        Optional<PrintView.TermList> terms = glossary().map(page -> terms(page, glossary));
        return new PrintView(chapters, terms);
    }

    private Optional<Page.GlossaryPage> glossary() {
        return site.pages().stream()
                .filter(Page.GlossaryPage.class::isInstance)
                .map(Page.GlossaryPage.class::cast)
                .findFirst();
    }

    private PrintView.TermList terms(Page.GlossaryPage page, ConvertedGlossary glossary) {
        TermEntries entries = new TermEntries(page.url(), words);
        Iterable<GlossaryView.Entry> terms = () -> order.sorted(glossary).stream()
                .map(term -> entries.printed(term.entry(), html -> forPrint(html, page.url())))
                .iterator();
        return new PrintView.TermList(PrintText.id(page.url()), page.title(), terms);
    }

    private String forPrint(String html, Url page) {
        return PrintText.of(html, page, print, printed);
    }
}
