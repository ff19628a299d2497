package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.site.Courses.dialogue;
import static org.colloquy.site.Courses.lesson;
import static org.colloquy.site.Courses.unit;
import static org.colloquy.site.Courses.unitWithText;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.course.CourseItem;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.PlannedLesson;
import org.colloquy.course.Unit;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlannerTest {
    private static final Glossary GLOSSARY =
            new Glossary(Optional.of("glossary.md"), SourceText.of("course/glossary.md", ""), "", List.of());

    @ParameterizedTest
    @CsvSource({
        "a.md, a.html",
        "01-where-do-i-start.md, where-do-i-start.html",
        "01-getting-a-map/02-x.md, getting-a-map/x.html",
        "1. Intro/2_Big Map.md, intro/big-map.html",
        "0004-x.md, x.html",
        "2024-review.md, 2024-review.html",
        "2024-01-15.md, 2024-01-15.html",
        "01-02.md, 01-02.html",
        "7.md, 7.html",
        "3d-graphics.md, 3d-graphics.html",
        "404.md, 404-2.html",
        "Größe & Maß.md, größe-maß.html",
        "日本/01-地図.md, 日本/地図.html",
        "100% sure.md, 100-sure.html",
        "a/b/c/01-d.markdown, a/b/c/d.html",
        "---.md, ---.html",
        "notes.v2.md, notes-v2.html",
    })
    void pathBecomesAddress(String path, String url) {
        Site site = Courses.of(lesson(path)).plan().site();
        assertThat(site.pages().get(1).url().path()).isEqualTo(url);
    }

    @Test
    void sluggedLessonsAndUnitsTakeTheirSlug() {
        Unit unit = unitWithText(
                "03-sharing", lesson("03-sharing/index.md", "slug: Teilen!"), lesson("03-sharing/01-a.md", "slug: b"));
        Planning planning = Courses.of(unit).assets("03-sharing/fig/A.png").plan();
        assertThat(urls(planning)).contains("teilen/index.html", "teilen/b.html");
        assertThat(planning.site().files().get("03-sharing/fig/A.png")).isEqualTo(new Url("teilen/fig/A.png"));
    }

    @Test
    void pagesStandInTheirOrder() {
        Planning planning = Courses.of(
                        lesson("b.md"), unit("02-u", lesson("02-u/x.md"), new PlannedLesson("Soon")), lesson("a.md"))
                .home(lesson("index.md"))
                .glossary(GLOSSARY)
                .dialogue(dialogue("dialogues/Mentoring.txt"))
                .plan();
        assertThat(urls(planning))
                .containsExactly(
                        "index.html",
                        "b.html",
                        "u/index.html",
                        "u/x.html",
                        "a.html",
                        "dialogues/mentoring.html",
                        "glossary.html",
                        "print.html",
                        "404.html");
        assertThat(planning.site().glossary().orElseThrow().title()).isEqualTo("Glossary");
        assertThat(planning.site().dialogue("Mentoring")).isPresent();
        assertThat(planning.diagnostics()).isEmpty();
    }

    @Test
    void courseWithoutGlossaryHasNoGlossaryPage() {
        Planning planning = Courses.of(lesson("glossary.md")).plan();
        assertThat(planning.site().glossary()).isEmpty();
        assertThat(urls(planning)).containsOnlyOnce("glossary.html");
        assertThat(planning.diagnostics()).isEmpty();
    }

    @Test
    void fileOfTheCourseCannotTakeTheAddressOfAFileOfTheCards() {
        Planning planning = Courses.of(lesson("a.md"))
                .glossary(GLOSSARY)
                .assets("glossary/0.js", "glossary/1.js")
                .plan();
        assertThat(messages(planning))
                .containsExactly("course/glossary/0.js: 'glossary/0.js' would become 'glossary/0.js', which is the"
                        + " address of the glossary's cards");
        assertThat(planning.site().files().get("glossary/1.js")).isEqualTo(new Url("glossary/1.js"));
        assertThat(Courses.of(lesson("a.md")).assets("glossary/0.js").plan().diagnostics())
                .isEmpty();
    }

    @Test
    void twoLessonsWithOneAddressAreAnErrorAndBothStayReachable() {
        Planning planning = Courses.of(lesson("01-a.md"), lesson("02-a.md")).plan();
        assertThat(messages(planning))
                .containsExactly("course/02-a.md: '02-a.md' would become 'a.html', which is the address of '01-a.md'");
        assertThat(planning.diagnostics().get(0).rule()).isEqualTo(Rule.DUPLICATE_URL);
        assertThat(urls(planning)).contains("a.html", "a-2.html");
    }

    @Test
    void lessonCannotTakeTheAddressOfAPageOfOurs() {
        Planning planning = Courses.of(lesson("print.md"), lesson("01-glossary.md"), lesson("x/01-index.md"))
                .glossary(GLOSSARY)
                .plan();
        assertThat(messages(planning))
                .containsExactly(
                        "course/01-glossary.md: '01-glossary.md' would become 'glossary.html', which is the address of"
                                + " the glossary",
                        "course/print.md: 'print.md' would become 'print.html', which is the address of the print page");
    }

    @Test
    void lessonNamedIndexClashesWithItsUnit() {
        Planning planning = Courses.of(unit("x", lesson("x/01-index.md"))).plan();
        assertThat(messages(planning))
                .containsExactly(
                        "course/x/01-index.md: 'x/01-index.md' would become 'x/index.html', which is the address of 'x'");
    }

    @Test
    void copiedFileLosesAgainstALessonAndCaseDoesNotCount() {
        Planning planning = Courses.of(lesson("a.md"))
                .assets("A.html", "fig/b.png", "fig/B.png")
                .plan();
        assertThat(messages(planning))
                .containsExactly(
                        "course/A.html: 'A.html' would become 'A.html', which clashes with 'a.html' of 'a.md'",
                        "course/fig/B.png: 'fig/B.png' would become 'fig/B.png', which clashes with 'fig/b.png' of"
                                + " 'fig/b.png'");
    }

    @Test
    void fileCannotStandWhereAFolderMust() {
        Planning planning =
                Courses.of(unit("01-a", lesson("01-a/x.md"))).assets("a").plan();
        assertThat(messages(planning))
                .containsExactly("course/a: 'a' would become 'a', which clashes with 'a/index.html' of '01-a'");
    }

    @Test
    void partsOfAListWithOneTitleGetAnAddressEach() {
        Planning planning = Courses.of(unit("sharing", lesson("x/a.md")), unit("sharing", lesson("x/b.md")))
                .plan();
        assertThat(urls(planning)).contains("sharing/index.html", "sharing-2/index.html", "x/a.html", "x/b.html");
        assertThat(planning.diagnostics()).isEmpty();
    }

    @Test
    void copiedFilesFollowTheFolderOfTheirLessonAndKeepTheirNames() {
        Site site = Courses.of(unit("03-sharing", lesson("03-sharing/01-a.md")))
                .assets("03-sharing/01 Fig/A B.PNG", "assets/Fonts/X.woff2", "10% off.pdf")
                .plan()
                .site();
        assertThat(site.course().assets())
                .extracting(asset -> site.of(asset).path())
                .containsExactly("sharing/01 Fig/A B.PNG", "assets/Fonts/X.woff2", "10% off.pdf");
    }

    @Test
    void formerAddressesLeadToTheirPage() {
        Planning planning = Courses.of(lesson("a.md", "aliases: /old/x.html former/ a.html A.HTML"))
                .plan();
        assertThat(planning.site().redirects().keySet())
                .extracting(Url::path)
                .containsExactly("former/index.html", "old/x.html");
        assertThat(planning.diagnostics()).isEmpty();
    }

    @Test
    void oneFormerAddressCannotLeadToTwoPages() {
        Planning planning = Courses.of(lesson("a.md", "aliases: old/"), lesson("b.md", "aliases: Old/index.html"))
                .plan();
        assertThat(messages(planning))
                .containsExactly("course/b.md: the former address 'Old/index.html' is the address of 'a.md'");
        assertThat(planning.site().redirects()).hasSize(1);
    }

    @Test
    void formerAddressThatIsTakenIsAnErrorAtItsPlace() {
        Planning planning = Courses.of(
                        lesson("a.md", "slug: q\naliases: b.html https://x.org/y"),
                        lesson("b.md"),
                        lesson("c.md", "aliases: q.html"))
                .plan();
        assertThat(messages(planning))
                .containsExactly(
                        "course/a.md: the former address 'b.html' is the address of 'b.md'",
                        "course/a.md: 'https://x.org/y' is no address inside the site",
                        "course/c.md: the former address 'q.html' is the address of 'a.md'");
        assertThat(planning.diagnostics().get(0).where().line()).isEqualTo(3);
        assertThat(planning.diagnostics().get(0).where().column()).isEqualTo(10);
        assertThat(planning.site().redirects()).isEmpty();
    }

    @Test
    void tenThousandLessonsArePlannedInAMoment() {
        CourseItem[] units = IntStream.range(0, 200)
                .mapToObj(u -> unit("%03d-unit-%d".formatted(u, u), lessons("%03d-unit-%d".formatted(u, u))))
                .toArray(CourseItem[]::new);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            Courses courses = Courses.of(units);
            long start = System.nanoTime();
            Planning planning = courses.plan();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
            assertThat(planning.site().pages()).hasSize(10_000 + 200 + 2);
        }
        assertThat(best).as("milliseconds").isLessThan(10_000);
    }

    private static Lesson[] lessons(String folder) {
        return IntStream.range(0, 50)
                .mapToObj(i -> lesson(
                        folder + "/%02d-lesson-%d.md".formatted(i, i),
                        i == 0 ? "" : "requires: %02d-lesson-%d.md".formatted(i - 1, i - 1)))
                .toArray(Lesson[]::new);
    }

    private static List<String> urls(Planning planning) {
        return planning.site().pages().stream().map(page -> page.url().path()).toList();
    }

    private static List<String> messages(Planning planning) {
        return planning.diagnostics().stream().map(SitePlannerTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.where().file() + ": " + diagnostic.message();
    }
}
