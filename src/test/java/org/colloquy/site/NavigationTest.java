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
                .mapToObj(u -> unit(
                        "u" + u,
                        IntStream.range(0, 50)
                                .mapToObj(i -> lesson("u" + u + "/l" + i + ".md"))
                                .toArray(Lesson[]::new)))
                .toArray(Unit[]::new);
        Site large = Courses.of(units).plan().site();
        Navigation all = new Navigation(large);
        for (Page page : large.pages()) {
            assertThat(count(all.side(page))).isLessThanOrEqualTo(100 + 50);
        }
    }

    private static int count(List<NavItem> items) {
        return items.stream().mapToInt(item -> 1 + count(item.children())).sum();
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
        return lines(navigation.side(page(url)));
    }

    private static String lines(List<NavItem> items) {
        return items.stream()
                .map(item -> item.url().map(Url::path).orElse(item.title() + "()")
                        + (item.current() ? "*" : "")
                        + (item.open() ? "[" + lines(item.children()) + "]" : ""))
                .collect(Collectors.joining(" "));
    }

    private Page page(String url) {
        return site.pages().stream()
                .filter(page -> page.url().path().equals(url))
                .findFirst()
                .orElseThrow();
    }
}
