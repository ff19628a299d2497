package org.colloquy.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.course.Words;
import org.colloquy.site.NavList;
import org.colloquy.site.Navigation;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** The ways from each page to others, with links that are written for the page they stand on. */
final class NavViews {
    private final Navigation navigation;
    private final Words words;
    private final Page home;
    private final Optional<Url> glossary;
    private final Optional<Url> print;
    private final List<Url> dialogues;

    NavViews(Site site, Words words) {
        this.navigation = new Navigation(site);
        this.words = words;
        this.home = site.pages().get(0);
        this.glossary = urls(site, Page.GlossaryPage.class).stream().findFirst();
        this.print = urls(site, Page.PrintPage.class).stream().findFirst();
        this.dialogues = urls(site, Page.DialoguePage.class);
    }

    private static List<Url> urls(Site site, Class<? extends Page> kind) {
        return site.pages().stream().filter(kind::isInstance).map(Page::url).toList();
    }

    /** The first lesson. */
    Optional<Page> start() {
        return navigation.readingOrder().stream()
                .filter(page -> page instanceof Page.LessonPage)
                .findFirst();
    }

    /** The navigation of a page, with links that work from its place in the site. */
    NavView of(Page page) {
        return of(page, target -> target.relativeTo(page.url()));
    }

    /**
     * The navigation of a page.
     *
     * @param href how the page links to an address of the site
     */
    NavView of(Page page, Function<Url, String> href) {
        return new NavView(
                root(href),
                href.apply(home.url()),
                page instanceof Page.HomePage,
                glossary.map(href).orElse(""),
                dialogues(href),
                print.map(href).orElse(""),
                list(navigation.side(page), href),
                navigation.breadcrumbs(page).stream()
                        .map(above -> new Link(title(above), href.apply(above.url())))
                        .toList(),
                navigation.previous(page).map(before -> new Link(title(before), href.apply(before.url()))),
                navigation.next(page).map(after -> new Link(title(after), href.apply(after.url()))));
    }

    private String title(Page page) {
        return page instanceof Page.HomePage ? words.get("home") : page.title();
    }

    private static String root(Function<Url, String> href) {
        // a file and not the theme's folder, which a unit of that name lies in
        String file = href.apply(SiteRenderer.SITEMAP);
        return file.substring(0, file.length() - SiteRenderer.SITEMAP.path().length());
    }

    /** Where conversations are found: the only one, or their list on the front page. */
    private String dialogues(Function<Url, String> href) {
        return switch (dialogues.size()) {
            case 0 -> "";
            case 1 -> href.apply(dialogues.get(0));
            default -> href.apply(home.url()) + "#page:conversations";
        };
    }

    private NavView.ItemList list(NavList list, Function<Url, String> href) {
        String place = list.whole() instanceof Page.HomePage ? "#page:map" : "#page:lessons";
        return new NavView.ItemList(
                href.apply(list.whole().url()) + place,
                leftOut("more-before", list.before()),
                list.items().stream()
                        .map(item -> new NavView.Item(
                                item.title(),
                                item.url().map(href).orElse(""),
                                item.current(),
                                item.inside().map(inside -> list(inside, href))))
                        .toList(),
                leftOut("more-after", list.after()));
    }

    private String leftOut(String key, int count) {
        return count == 0 ? "" : words.get(key, count);
    }
}
