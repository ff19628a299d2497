package org.colloquy.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Lesson;
import org.colloquy.course.Unit;
import org.colloquy.course.Words;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/** The ways from each page to others. */
final class NavViews {
    private final Site site;
    private final Words words;
    private final Map<String, Page> byPath;
    private final Page home;
    private final List<Page> order = new ArrayList<>();
    private final Map<Url, Integer> places = new HashMap<>();
    private final Map<Url, List<Unit>> unitsAbove = new HashMap<>();

    NavViews(Site site, Map<String, Page> byPath, Words words) {
        this.site = site;
        this.words = words;
        this.byPath = byPath;
        this.home = site.pages().get(0);
        add(home, List.of());
        walk(site.course().items(), List.of());
    }

    private void walk(List<CourseItem> items, List<Unit> above) {
        for (CourseItem item : items) {
            if (item instanceof Unit unit) {
                page(unit.path()).ifPresent(page -> add(page, above));
                List<Unit> inside = new ArrayList<>(above);
                inside.add(unit);
                walk(unit.items(), inside);
            } else if (item instanceof Lesson lesson) {
                page(lesson.path()).ifPresent(page -> add(page, above));
            }
        }
    }

    private void add(Page page, List<Unit> above) {
        places.put(page.url(), order.size());
        order.add(page);
        unitsAbove.put(page.url(), List.copyOf(above));
    }

    private Optional<Page> page(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The first lesson. */
    Optional<Page> start() {
        return order.stream().filter(page -> page instanceof Page.LessonPage).findFirst();
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
        Integer at = places.get(page.url());
        return new NavView(
                root(href),
                href.apply(home.url()),
                page instanceof Page.HomePage,
                only(Page.GlossaryPage.class)
                        .map(found -> href.apply(found.url()))
                        .orElse(""),
                dialogues(href),
                only(Page.PrintPage.class).map(found -> href.apply(found.url())).orElse(""),
                items(site.course().items(), page, href),
                breadcrumbs(page, href),
                at == null ? Optional.empty() : neighbour(at - 1, href),
                at == null ? Optional.empty() : neighbour(at + 1, href));
    }

    private static String root(Function<Url, String> href) {
        String style = href.apply(new Url(ThemeFiles.FOLDER));
        return style.substring(0, style.length() - ThemeFiles.FOLDER.length());
    }

    private Optional<Page> only(Class<? extends Page> kind) {
        return site.pages().stream().filter(kind::isInstance).findFirst();
    }

    private String dialogues(Function<Url, String> href) {
        List<Page> pages = site.pages().stream()
                .filter(page -> page instanceof Page.DialoguePage)
                .toList();
        if (pages.isEmpty()) {
            return "";
        }
        return pages.size() == 1 ? href.apply(pages.get(0).url()) : href.apply(home.url()) + "#page:conversations";
    }

    private List<NavView.Item> items(List<CourseItem> items, Page page, Function<Url, String> href) {
        return items.stream().map(item -> item(item, page, href)).toList();
    }

    private NavView.Item item(CourseItem item, Page page, Function<Url, String> href) {
        if (item instanceof Unit unit) {
            Optional<Page> target = page(unit.path());
            boolean current = isThis(target, page);
            boolean open =
                    current || unitsAbove.getOrDefault(page.url(), List.of()).contains(unit);
            List<NavView.Item> inside = open ? items(unit.items(), page, href) : List.of();
            return new NavView.Item(unit.title(), href(target, href), current, open, inside);
        }
        Optional<Page> target = item instanceof Lesson lesson ? page(lesson.path()) : Optional.empty();
        return new NavView.Item(item.title(), href(target, href), isThis(target, page), false, List.of());
    }

    private static boolean isThis(Optional<Page> target, Page page) {
        return target.isPresent() && target.get().url().equals(page.url());
    }

    private static String href(Optional<Page> target, Function<Url, String> href) {
        return target.map(page -> href.apply(page.url())).orElse("");
    }

    private List<Link> breadcrumbs(Page page, Function<Url, String> href) {
        List<Link> links = new ArrayList<>();
        if (!(page instanceof Page.HomePage)) {
            links.add(new Link(words.get("home"), href.apply(home.url())));
            for (Unit unit : unitsAbove.getOrDefault(page.url(), List.of())) {
                links.add(new Link(unit.title(), href(page(unit.path()), href)));
            }
        }
        return links;
    }

    private Optional<Link> neighbour(int at, Function<Url, String> href) {
        if (at < 0 || at >= order.size()) {
            return Optional.empty();
        }
        Page page = order.get(at);
        return Optional.of(new Link(page.title(), href.apply(page.url())));
    }
}
