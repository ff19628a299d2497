package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.site.Courses.dialogue;
import static org.colloquy.site.Courses.lesson;
import static org.colloquy.site.Courses.unit;
import static org.colloquy.site.Courses.unitWithText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.course.Lesson;
import org.colloquy.course.PlannedLesson;
import org.colloquy.course.Unit;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private final Site site = Courses.of(
                    lesson("preface.md"),
                    unitWithText("a", lesson("a/index.md"), lesson("a/1.md"), new PlannedLesson("Soon")),
                    unit("b", unit("b/c", lesson("b/c/2.md")), lesson("b/3.md")))
            .dialogue(dialogue("dialogues/talk.txt"))
            .plan()
            .site();
    private final Navigation navigation = new Navigation(site);

    @Test
    void readingOrderLeavesOutUnitsWithoutText() {
        assertThat(navigation.readingOrder())
                .extracting(page -> page.url().path())
                .containsExactly("index.html", "preface.html", "a/index.html", "a/1.html", "b/c/2.html", "b/3.html");
    }

    @Test
    void pagesAreTurnedInReadingOrder() {
        assertThat(turn("index.html")).isEqualTo(" < > preface.html");
        assertThat(turn("a/1.html")).isEqualTo("a/index.html < > b/c/2.html");
        assertThat(turn("b/3.html")).isEqualTo("b/c/2.html < > ");
        assertThat(turn("dialogues/talk.html")).isEqualTo(" < > ");
    }

    @Test
    void unitWithoutTextLeadsToItsFirstLesson() {
        assertThat(turn("b/index.html")).isEqualTo("a/1.html < > b/c/2.html");
    }

    @Test
    void breadcrumbsLeadFromHomeThroughTheUnits() {
        assertThat(crumbs("index.html")).isEmpty();
        assertThat(crumbs("preface.html")).containsExactly("index.html");
        assertThat(crumbs("b/c/2.html")).containsExactly("index.html", "b/index.html", "b/c/index.html");
        assertThat(crumbs("b/c/index.html")).containsExactly("index.html", "b/index.html");
        assertThat(crumbs("dialogues/talk.html")).containsExactly("index.html");
    }

    @Test
    void unitOfALessonIsTheInnermost() {
        assertThat(navigation.unitOf(page("b/c/2.html"))).contains((Page.UnitPage) page("b/c/index.html"));
        assertThat(navigation.unitOf(page("preface.html"))).isEmpty();
    }

    @Test
    void onlyTheUnitsAroundThePageAreOpen() {
        assertThat(side("a/1.html")).isEqualTo("preface.html a/index.html[a/1.html* Soon()] b/index.html");
        assertThat(side("b/c/2.html"))
                .isEqualTo("preface.html a/index.html b/index.html[b/c/index.html[b/c/2.html*] b/3.html]");
        assertThat(side("b/index.html")).isEqualTo("preface.html a/index.html b/index.html*[b/c/index.html b/3.html]");
        assertThat(side("index.html")).isEqualTo("preface.html a/index.html b/index.html");
        assertThat(side("print.html")).isEqualTo("preface.html a/index.html b/index.html");
    }

    @Test
    void navigationOfOnePageDoesNotGrowWithTheCourse() {
        Unit[] units = IntStream.range(0, 100)
                .mapToObj(u -> unit("u" + u, lessons("u" + u + "/", 50)))
                .toArray(Unit[]::new);
        Site large = Courses.of(units).plan().site();
        Navigation all = new Navigation(large);
        for (Page page : large.pages()) {
            assertThat(count(all.side(page))).as(page.url().path()).isLessThanOrEqualTo(19 + 19);
        }
    }

    @Test
    void longListIsCutAroundThePage() {
        Lesson[] lessons = lessons("", 2000);
        Site flat = Courses.of(lessons).plan().site();
        Navigation all = new Navigation(flat);
        assertThat(cut(all, flat, lessons[1000])).isEqualTo("992 | l992 … l1000* … l1008 | 991");
        assertThat(cut(all, flat, lessons[0])).isEqualTo("0 | l0* … l16 | 1983");
        assertThat(cut(all, flat, lessons[9])).as("no line for a single lesson").isEqualTo("0 | l0 … l9* … l17 | 1982");
        assertThat(cut(all, flat, lessons[1990])).isEqualTo("1982 | l1982 … l1990* … l1999 | 0");
        assertThat(cut(all, flat, lessons[1999])).isEqualTo("1983 | l1983 … l1999* | 0");
        assertThat(all.side(flat.pages().get(0)).items()).hasSize(17);
    }

    @Test
    void longUnitIsCutAndNamesItsOwnPage() {
        Site large = Courses.of(unit("a", lessons("a/", 41)), unit("b", lessons("b/", 40)))
                .plan()
                .site();
        Navigation all = new Navigation(large);
        NavList top = all.side(large.bySource().get("a/l20.md"));
        assertThat(top.whole()).isInstanceOf(Page.HomePage.class);
        NavList cut = top.items().get(0).inside().orElseThrow();
        assertThat(cut.whole().url().path()).isEqualTo("a/index.html");
        assertThat(cut.items()).hasSize(17);
        assertThat(cut.before() + cut.items().size() + cut.after()).isEqualTo(41);
        NavList whole = all.side(large.bySource().get("b/l20.md"))
                .items()
                .get(1)
                .inside()
                .orElseThrow();
        assertThat(whole.items()).hasSize(40);
    }

    private static Lesson[] lessons(String folder, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> lesson(folder + "l" + i + ".md"))
                .toArray(Lesson[]::new);
    }

    /** What is shown and left out of a long list: its first line, the current one and the last. */
    private static String cut(Navigation all, Site site, Lesson lesson) {
        NavList list = all.side(site.bySource().get(lesson.path()));
        List<NavItem> items = list.items();
        String shown = IntStream.range(0, items.size())
                .filter(i -> i == 0 || i == items.size() - 1 || items.get(i).current())
                .mapToObj(i -> items.get(i).url().orElseThrow().path().replace(".html", "")
                        + (items.get(i).current() ? "*" : ""))
                .collect(Collectors.joining(" … "));
        return list.before() + " | " + shown + " | " + list.after();
    }

    private static int count(NavList list) {
        return list.items().stream()
                .mapToInt(item -> 1 + item.inside().map(NavigationTest::count).orElse(0))
                .sum();
    }

    private String turn(String url) {
        Page page = page(url);
        return path(navigation.previous(page)) + " < > " + path(navigation.next(page));
    }

    private static String path(Optional<Page> page) {
        return page.map(found -> found.url().path()).orElse("");
    }

    private List<String> crumbs(String url) {
        return navigation.breadcrumbs(page(url)).stream()
                .map(page -> page.url().path())
                .toList();
    }

    private String side(String url) {
        return lines(navigation.side(page(url)).items());
    }

    private static String lines(List<NavItem> items) {
        return items.stream()
                .map(item -> item.url().map(Url::path).orElse(item.title() + "()")
                        + (item.current() ? "*" : "")
                        + item.inside()
                                .map(inside -> "[" + lines(inside.items()) + "]")
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }

    private Page page(String url) {
        return site.pages().stream()
                .filter(page -> page.url().path().equals(url))
                .findFirst()
                .orElseThrow();
    }
}
