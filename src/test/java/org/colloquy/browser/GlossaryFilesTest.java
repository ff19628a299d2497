package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the card of a term does with the files it loads, and where a browser or a server lacks something. */
class GlossaryFilesTest {
    /** Enough for several files; names whose ids are of other scripts and beyond the first plane of Unicode. */
    private static final List<String> NAMES = IntStream.range(0, 40)
            .mapToObj(i -> List.of("Term", "Größe", "術語", "𐐨𐐩").get(i % 4) + " " + i)
            .toList();

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static Path site;

    @BeforeAll
    static void start(@TempDir Path folder) {
        String terms = NAMES.stream()
                .map(name ->
                        name + "\n:   Meaning of [" + name + "](one/two/lesson.md#place), \"quoted\" &lt;/script>.\n"
                                + ":   **Picture.** ![A dot](one/dot.svg){.dot}\n\n")
                .collect(Collectors.joining());
        String mentions = NAMES.stream().collect(Collectors.joining(", ", "Here are ", "."));
        CourseFixture.write(
                folder,
                "-- course/glossary.md --\n# Words\n\n" + terms
                        + "-- course/one/dot.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n"
                        + "-- course/one/two/lesson.md --\n# Lesson\n\n" + mentions + "\n\n## Place\n\nText.\n");
        CommandLineRun run = CommandLineRun.in(folder, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        site = folder.resolve("site");
    }

    @Test
    void everyTermIsFoundInTheFileThatTheBrowserCalculates() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            Page page = open.open("one/two/lesson.html");
            assertThat(page.locator("main a.term").count()).isEqualTo(NAMES.size());
            assertThat(site.resolve("glossary/3.js")).exists();
            page.keyboard().press("Tab");
            for (String name : NAMES) {
                page.locator("main a.term", new Page.LocatorOptions().setHasText(name))
                        .first()
                        .evaluate(
                                "(link, name) => Array.from(document.querySelectorAll('main a.term'))"
                                        + ".find(one => one.textContent === name).focus()",
                                name);
                page.locator(".term-card[aria-label='" + name + "']").waitFor();
            }
            open.hasNoComplaints();
        }
    }

    @Test
    void linksAndPicturesOfAnExplanationLeadToTheirFilesFromAnyDepth() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            Page page = card(open.open("one/two/lesson.html"));
            assertThat(page.locator(".term-card-body").innerText()).contains("\u201cquoted\u201d </script>.");
            assertThat(page.locator(".term-card-body a").evaluate("link => link.href"))
                    .isEqualTo(page.url() + "#place");
            page.locator(".term-card-again").click();
            page.locator(".term-card-body img").evaluate("image => image.decode()");
            open.hasNoComplaints();
        }
    }

    @Test
    void cardOpensFromAServerToo() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            String base = "https://course.example/deep/";
            open.context().route(base + "**", route -> {
                String path = route.request().url().substring(base.length());
                route.fulfill(new Route.FulfillOptions().setPath(site.resolve(path.isEmpty() ? "index.html" : path)));
            });
            Page page = open.context().newPage();
            page.navigate(base + "one/two/lesson.html");
            assertThat(card(page).locator(".term-card-body a").evaluate("link => link.href"))
                    .isEqualTo(base + "one/two/lesson.html#place");
        }
    }

    @Test
    void tapLeadsToTheEntryWhenItsFileIsMissing(@TempDir Path folder) throws IOException {
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("glossary"))
                    .toList()) {
                Path copy = folder.resolve(site.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        try (OpenSite open = new OpenSite(browsers, folder, OpenSite.phone())) {
            Page page = open.open("one/two/lesson.html");
            page.locator("main a.term").first().tap();
            page.waitForURL("**/glossary.html#*");
        }
    }

    @Test
    void olderBrowserWithoutPopoversShowsTheCardInItsPlace() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            open.context().addInitScript("delete HTMLElement.prototype.showPopover");
            Page page = card(open.open("one/two/lesson.html"));
            assertThat(page.evaluate("""
                    () => {
                      const link = document.querySelector('a.term[aria-describedby]').getBoundingClientRect();
                      const card = document.querySelector('.term-card').getBoundingClientRect();
                      const middle = document.elementFromPoint(card.left + 30, card.top + 30);
                      return card.top > link.bottom && card.top < link.bottom + 20
                          && card.left < link.right && middle.closest('.term-card') !== null;
                    }""")).isEqualTo(true);
        }
    }

    private static Page card(Page page) {
        page.keyboard().press("Tab");
        page.locator("main a.term").first().focus();
        page.locator(".term-card").waitFor();
        return page;
    }
}
