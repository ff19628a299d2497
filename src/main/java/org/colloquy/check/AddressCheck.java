package org.colloquy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
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
        SortedMap<Url, SortedSet<String>> places = new TreeMap<>();
        for (Page page : site.pages()) {
            // these two are ours, not the author's, and nobody keeps their addresses
            if (!(page instanceof Page.PrintPage || page instanceof Page.NotFoundPage)) {
                places.put(page.url(), ids(page, articles.of(page)));
            }
        }
        site.redirects().keySet().forEach(url -> places.put(url, new TreeSet<>()));
        return new AddressBook(places);
    }

    private static SortedSet<String> ids(Page page, Article article) {
        SortedSet<String> ids = new TreeSet<>();
        article.headings().stream().map(Heading::id).forEach(ids::add);
        page.text().map(Lesson::meta).stream()
                .flatMap(meta -> meta.formerIds().stream())
                .map(id -> id.former().text())
                .forEach(ids::add);
        if (page instanceof Page.Conversation talk) {
            ids.addAll(ids(talk.shown()));
        }
        // what the author names and the text does not have leads nowhere
        ids.retainAll(article.ids());
        if (page instanceof Page.DialoguePage whole) {
            // where segments have their own pages, it leads on to each turn
            ids.addAll(ids(whole.dialogue()));
        }
        return ids;
    }

    private static List<String> ids(Dialogue dialogue) {
        List<String> ids = new ArrayList<>();
        for (Segment segment : dialogue.segments()) {
            segment.title().ifPresent(title -> ids.add(segment.id()));
            for (Turn turn : segment.turns()) {
                ids.add(turn.id());
                ids.addAll(turn.aliases());
            }
        }
        return ids;
    }

    /** A former address leads to another page as a whole, which is all that can be asked of it. */
    private static AddressBook lost(Site site, AddressBook now, AddressBook before) {
        SortedMap<Url, SortedSet<String>> lost = new TreeMap<>();
        for (Map.Entry<Url, SortedSet<String>> page : before.places().entrySet()) {
            SortedSet<String> known = now.places().get(page.getKey());
            if (known == null) {
                lost.put(page.getKey(), page.getValue());
            } else if (!site.redirects().containsKey(page.getKey()) && !known.containsAll(page.getValue())) {
                SortedSet<String> ids = new TreeSet<>(page.getValue());
                ids.removeAll(known);
                lost.put(page.getKey(), ids);
            }
        }
        return new AddressBook(lost);
    }
}
