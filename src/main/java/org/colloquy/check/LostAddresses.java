package org.colloquy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Heading;
import org.colloquy.site.AddressBook;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * Says which addresses are lost, each in the file in which an alias would keep it alive. A file that was rewritten loses
 * all of its addresses, so that after some of them only their number is said.
 */
final class LostAddresses {
    private static final int MOST = 10;
    private static final String HTML = ".html";
    private static final String OR_LET_GO = ", or let it go with 'colloquy clean'";

    private final Site site;
    private final ConvertedSite articles;
    private final Map<Url, Page> pages;

    LostAddresses(Site site, ConvertedSite articles) {
        this.site = site;
        this.articles = articles;
        this.pages = site.pages().stream().collect(Collectors.toMap(Page::url, Function.identity()));
    }

    List<Diagnostic> problems(AddressBook lost) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Url> gone = new ArrayList<>();
        for (Map.Entry<Url, List<String>> entry : lost.places().entrySet()) {
            Optional<Page> page = Optional.ofNullable(pages.get(entry.getKey()));
            if (page.isEmpty()) {
                gone.add(entry.getKey());
            } else {
                entry.getValue().stream()
                        .limit(MOST)
                        .map(id -> place(page.get(), id))
                        .forEach(problems::add);
                String more = "places on '" + entry.getKey().path() + "'";
                more(file(page.get()), entry.getValue().size(), more).ifPresent(problems::add);
            }
        }
        gone.stream().limit(MOST).map(this::page).forEach(problems::add);
        more(config(), gone.size(), "pages").ifPresent(problems::add);
        return problems;
    }

    private static Optional<Diagnostic> more(String file, int all, String things) {
        String message = "the addresses of " + (all - MOST) + " more " + things + " of an earlier build are gone";
        return all > MOST
                ? Optional.of(Diagnostic.of(Rule.LOST_ID, file, message)
                        .withHint("keep them alive under 'aliases', or let them go with 'colloquy clean'"))
                : Optional.empty();
    }

    /** A heading, segment or turn that is gone from a page that is still there. */
    private Diagnostic place(Page page, String id) {
        boolean talk = page instanceof Page.DialoguePage;
        String where = talk ? "the .yml beside the transcript" : "its front matter";
        String thing = talk ? "turn" : "heading";
        Optional<String> nearest =
                talk ? nearestTurn(((Page.DialoguePage) page).dialogue(), id) : nearestHeading(page, id);
        String hint = nearest.map(present -> "add '" + id + ": " + present + "' to 'aliases' in " + where)
                .orElse("name the " + thing + " that takes its place under 'aliases' in " + where + ", as in '" + id
                        + ": id-of-the-" + thing + "'");
        String message = "the address '" + page.url().path() + "#" + id + "' of an earlier build is gone";
        return Diagnostic.of(Rule.LOST_ID, file(page), message).withHint(hint + OR_LET_GO);
    }

    private Optional<String> nearestHeading(Page page, String id) {
        return Suggestion.likely(id, articles.of(page).headings().stream().map(Heading::id));
    }

    /** The turn that is called most alike, or the first one of the segment that is. */
    private static Optional<String> nearestTurn(Dialogue dialogue, String id) {
        Stream<String> ids = dialogue.segments().stream()
                .flatMap(segment -> Stream.concat(
                        segment.title().stream().map(title -> segment.id()),
                        segment.turns().stream().map(turn -> turn.id())));
        return Suggestion.likely(id, ids)
                .map(nearest -> dialogue.segments().stream()
                        .filter(segment -> segment.id().equals(nearest))
                        .findFirst()
                        .map(LostAddresses::firstTurn)
                        .orElse(nearest));
    }

    private static String firstTurn(Segment segment) {
        return segment.turns().get(0).id();
    }

    private Diagnostic page(Url url) {
        Optional<Lesson> nearest = nearestText(url);
        String hint = nearest.map(text -> "add '" + url.path() + "' to 'aliases' in the front matter of "
                        + text.source().file())
                .orElse("add '" + url.path() + "' to 'aliases' in the front matter of the page that takes its place");
        String file = nearest.map(text -> text.source().file()).orElse(config());
        String message = "the page '" + url.path() + "' of an earlier build is gone";
        return Diagnostic.of(Rule.LOST_ID, file, message).withHint(hint + OR_LET_GO);
    }

    /** The text of the page of the same name elsewhere, or else of the one whose address is most alike. */
    private Optional<Lesson> nearestText(Url url) {
        List<String> written = pages.values().stream()
                .filter(page -> page.text().isPresent())
                .map(page -> page.url().path())
                .sorted()
                .toList();
        String name = name(url.path());
        return written.stream()
                .filter(path -> !name.equals("index.html") && name(path).equals(name))
                .findFirst()
                .or(() -> Suggestion.likely(stem(url.path()), written.stream().map(LostAddresses::stem))
                        .map(nearest -> nearest + HTML))
                .map(Url::new)
                .map(pages::get)
                .flatMap(Page::text);
    }

    /** Without its ending, which is no word. */
    private static String stem(String path) {
        return path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) : path;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String file(Page page) {
        if (page instanceof Page.DialoguePage talk) {
            return talk.dialogue()
                    .sidecar()
                    .map(SourceText::file)
                    .orElse(talk.dialogue().source().file());
        }
        return page.text().map(text -> text.source().file()).orElse(config());
    }

    private String config() {
        return site.course().inProject("course.yml");
    }
}
