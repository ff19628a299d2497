package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Unit;

/**
 * How readers get from page to page. What concerns the whole site is found once, so that the navigation of one page
 * costs as much as it shows: the top-level units and the contents of the units around the page. Safe to share between
 * threads.
 */
public final class Navigation {
    private final Page home;
    private final Outline outline;
    private final List<Page> readingOrder = new ArrayList<>();
    /** For each page, how many pages of the reading order come before it. */
    private final Map<Url, Integer> before = new HashMap<>();

    private final Map<Url, Page> previousSegments = new HashMap<>();
    private final Map<Url, Page> nextSegments = new HashMap<>();

    public Navigation(Site site) {
        this.home = site.pages().get(0);
        this.outline = new Outline(site);
        Page last = home;
        for (Page page : site.pages()) {
            if (page instanceof Page.SegmentPage) {
                // a conversation's page stands right before those of its segments
                previousSegments.put(page.url(), last);
                nextSegments.put(last.url(), page);
            }
            last = page;
            boolean unit = page instanceof Page.UnitPage;
            if (unit || page instanceof Page.LessonPage || page instanceof Page.HomePage) {
                before.put(page.url(), readingOrder.size());
            }
            if (before.containsKey(page.url()) && !(unit && page.text().isEmpty())) {
                readingOrder.add(page);
            }
        }
    }

    /**
     * Home, and every unit and lesson with a text, in the order in which they are meant to be read. A unit without a
     * text of its own is only a list, on which nobody who turns the page wants to land.
     */
    public List<Page> readingOrder() {
        return List.copyOf(readingOrder);
    }

    /** What comes before a page in the reading order, also for a unit that is not in it, or in the same conversation. */
    public Optional<Page> previous(Page page) {
        if (previousSegments.containsKey(page.url())) {
            return Optional.of(previousSegments.get(page.url()));
        }
        return Optional.ofNullable(before.get(page.url()))
                .filter(count -> count > 0)
                .map(count -> readingOrder.get(count - 1));
    }

    /** What comes after a page in the reading order, also for a unit that is not in it, or in the same conversation. */
    public Optional<Page> next(Page page) {
        if (nextSegments.containsKey(page.url())) {
            return Optional.of(nextSegments.get(page.url()));
        }
        Integer count = before.get(page.url());
        if (count == null) {
            return Optional.empty();
        }
        boolean listed =
                count < readingOrder.size() && readingOrder.get(count).url().equals(page.url());
        int next = listed ? count + 1 : count;
        return next < readingOrder.size() ? Optional.of(readingOrder.get(next)) : Optional.empty();
    }

    /** Where a unit or lesson has its page; a planned lesson has none. */
    public Optional<Url> url(CourseItem item) {
        return outline.url(item);
    }

    /** The unit that holds a lesson or a unit; empty at the top of the course and for all other pages. */
    public Optional<Page.UnitPage> unitOf(Page page) {
        return outline.unitOf(page);
    }

    /** The pages above a page, home first; empty for home itself. */
    public List<Page> breadcrumbs(Page page) {
        if (page.url().equals(home.url())) {
            return List.of();
        }
        List<Page> crumbs = new ArrayList<>(List.of(home));
        crumbs.addAll(outline.unitsAround(page));
        if (page instanceof Page.SegmentPage segment) {
            crumbs.add(segment.whole());
        }
        return crumbs;
    }

    /**
     * The side navigation of a page: each top-level unit and lesson as one line, the units around the page open, long
     * lists only around the page. A unit's own page has the unit open.
     */
    public NavList side(Page page) {
        List<Page> open = new ArrayList<>(List.of(home));
        open.addAll(outline.unitsAround(page));
        if (page instanceof Page.UnitPage) {
            open.add(page);
        }
        return list(outline.top(), page, open);
    }

    /** @param path the page that lists these items, and the units inside that are open */
    private NavList list(List<CourseItem> items, Page page, List<Page> path) {
        List<Page> inside = path.subList(1, path.size());
        Url here = (inside.isEmpty() ? page : inside.get(0)).url();
        NavList.Window shown = NavList.Window.of(items.size(), outline.position(here));
        List<NavItem> lines = new ArrayList<>();
        for (CourseItem item : items.subList(shown.from(), shown.to())) {
            Optional<Url> url = outline.url(item);
            boolean current = url.isPresent() && url.get().equals(page.url());
            boolean open = !inside.isEmpty() && url.isPresent() && url.get().equals(here);
            Optional<NavList> below = open && item instanceof Unit unit
                    ? Optional.of(list(unit.items(), page, inside))
                    : Optional.empty();
            lines.add(new NavItem(item.title(), url, current, below));
        }
        return new NavList(path.get(0), lines, shown.from(), items.size() - shown.to());
    }
}
