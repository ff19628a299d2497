package org.colloquy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Heading;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * Compares the addresses of a site with those that it had before.
 *
 * @param now  the addresses that it has
 * @param lost those that it had and has no more; of a page that is gone, all
 * @param problems one for each address that is lost, as long as they are few
 */
public record AddressCheck(AddressBook now, AddressBook lost, List<Diagnostic> problems) {
    public AddressCheck {
        problems = List.copyOf(problems);
    }

    /**
     * Compares a site with what is known of it.
     *
     * @param before the addresses that it had
     */
    public static AddressCheck of(Site site, ConvertedSite articles, AddressBook before) {
        AddressBook now = addresses(site, articles);
        AddressBook lost = lost(site, now, before);
        return new AddressCheck(now, lost, new LostAddresses(site, articles).problems(lost));
    }

    /**
     * What to compare the next build with: what is lost stays known until it is there again or the author lets it go, so
     * that the same course says the same again.
     */
    public AddressBook remembered() {
        return now.and(lost);
    }

    private static AddressBook addresses(Site site, ConvertedSite articles) {
        SortedMap<Url, List<String>> places = new TreeMap<>();
        for (Page page : site.pages()) {
            // these two are ours, not the author's, and nobody keeps their addresses
            if (!(page instanceof Page.PrintPage || page instanceof Page.NotFoundPage)) {
                places.put(page.url(), ids(page, articles.of(page)));
            }
        }
        site.redirects().keySet().forEach(url -> places.put(url, List.of()));
        return new AddressBook(places);
    }

    /** What the author names and the text does not have leads nowhere. */
    private static List<String> ids(Page page, Article article) {
        Stream<String> headings = article.headings().stream().map(Heading::id);
        Stream<String> others = page instanceof Page.Conversation talk
                ? ids(talk.shown())
                : page.text().stream()
                        .flatMap(text -> text.meta().formerIds().stream())
                        .map(id -> id.former().text());
        // where segments have their own pages, the page of the conversation leads on to each turn
        Stream<String> elsewhere = page instanceof Page.DialoguePage whole ? ids(whole.dialogue()) : Stream.empty();
        return AddressBook.sorted(
                Stream.concat(Stream.concat(headings, others).filter(article.ids()::contains), elsewhere));
    }

    private static Stream<String> ids(Dialogue dialogue) {
        return dialogue.segments().stream()
                .flatMap(segment -> Stream.concat(
                        segment.title().stream().map(title -> segment.id()),
                        segment.turns().stream()
                                .flatMap(turn -> Stream.concat(Stream.of(turn.id()), turn.aliases().stream()))));
    }

    /** A former address leads to another page as a whole, which is all that can be asked of it. */
    private static AddressBook lost(Site site, AddressBook now, AddressBook before) {
        SortedMap<Url, List<String>> lost = new TreeMap<>();
        for (Map.Entry<Url, List<String>> page : before.places().entrySet()) {
            List<String> known = now.places().get(page.getKey());
            if (known == null) {
                lost.put(page.getKey(), page.getValue());
            } else if (!known.equals(page.getValue()) && !site.redirects().containsKey(page.getKey())) {
                Set<String> there = new HashSet<>(known);
                List<String> ids = page.getValue().stream()
                        .filter(id -> !there.contains(id))
                        .toList();
                if (!ids.isEmpty()) {
                    lost.put(page.getKey(), ids);
                }
            }
        }
        return new AddressBook(lost);
    }
}
