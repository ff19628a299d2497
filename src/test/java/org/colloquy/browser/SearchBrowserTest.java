package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.ConvertedCourse;
import org.colloquy.search.SearchOracle;
import org.colloquy.support.CourseFixture;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as readers have it: the real scripts, in a real browser, on pages opened by double-click. */
class SearchBrowserTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void bothSidesFoldAlike() {
        List<String> texts = new ArrayList<>(
                List.of(
                        "Łukasz don't max_size GraphQL入門です 负载均衡 쿠버네티스 ﾃｽﾄ a😀b 𠮷野 ΟΔΥΣΣΕΥΣ İI ıi ẞß العـــربية أإآٱ ۱۲٣ นัก x́가"));
        for (int c = 0x20; c < 0x20000; c++) {
            int type = Character.getType(c);
            if (type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE) {
                texts.add("Ab" + Character.toString(c) + "c " + Character.toString(c));
            }
        }
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), LESSON);
            List<?> folded = (List<?>) page.evaluate(
                    "texts => texts.map(text => colloquySearch.words(text, false).map(found => found.word).join(' '))",
                    texts);
            List<String> different = IntStream.range(0, texts.size())
                    .filter(i -> !folded.get(i)
                            .equals(String.join(
                                    " ", SearchOracle.words(texts.get(i)).toList())))
                    .mapToObj(texts::get)
                    .toList();
            assertThat(different).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../shared/samples/course-shell-novice", "../shared/samples/course-school-of-sre-subset"})
    void answersAreThoseOfTheOracle(String project) {
        Path course = Path.of(project).toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(course), project + " is not there");
        Path site = project.isEmpty()
                ? ExampleSite.folder()
                : Path.of("target/search-sites", course.getFileName().toString())
                        .toAbsolutePath();
        if (!project.isEmpty()) {
            ConvertedCourse.build(course, site);
        }
        SearchOracle oracle = new SearchOracle(ConvertedCourse.of(course));
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, site, "index.html");
            int found = 0;
            for (List<String> query : queries(oracle.vocabulary())) {
                String text = String.join(" ", query).replace("@", "from:");
                for (int kind = -1; kind <= 2; kind++) {
                    List<Integer> expected = oracle.find(query, kind);
                    Object actual = page.evaluate(
                            "([text, kind]) => colloquySearch.find(text, kind).then(found => found.places)",
                            List.of(text, kind));
                    assertThat(actual).as("%s of kind %d", text, kind).isEqualTo(expected);
                    found += expected.size();
                }
            }
            assertThat(found).isGreaterThan(1_000);
        }
    }

    /** Words of the course as they are, begun, misspelt, together, and said by somebody. */
    private static List<List<String>> queries(List<String> vocabulary) {
        Random random = new Random(3);
        List<String> speakers =
                vocabulary.stream().filter(word -> word.startsWith("@")).toList();
        List<List<String>> queries = new ArrayList<>(List.of(List.of("qqqqqqq"), List.of("the"), List.of("a")));
        for (int i = 0; i < 40; i++) {
            String word = vocabulary.get(random.nextInt(vocabulary.size()));
            String other = vocabulary.get(random.nextInt(vocabulary.size()));
            queries.add(List.of(word));
            queries.add(List.of(word.substring(0, word.startsWith("@") ? 2 : 1 + word.length() / 2)));
            queries.add(List.of(word, other));
            if (word.length() > 5) {
                int at = 2 + random.nextInt(word.length() - 3);
                queries.add(List.of(word.substring(0, at) + word.substring(at + 1)));
                queries.add(List.of(
                        word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2), "the"));
            }
            if (!speakers.isEmpty()) {
                queries.add(List.of(speakers.get(i % speakers.size()), word));
            }
        }
        return queries;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440", "DARK,1440", "LIGHT,360", "DARK,360", "LIGHT,320"})
    void dialogIsAccessible(ColorScheme scheme, int width) {
        try (BrowserContext context = context(scheme, width)) {
            Page page = open(context, ExampleSite.folder(), LESSON);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            ask(page, "load balanc");
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "search-" + scheme + "-" + width + ".png")));
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            assertThat(page.evaluate("(() => { const d = document.querySelector('dialog.search');"
                            + " return d.scrollWidth - d.clientWidth; })()"))
                    .isEqualTo(0);
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(rule -> rule.getId()
                                            + rule.getNodes().get(0).getHtml())
                                    .toList())
                    .isEmpty();
        }
    }

    @Test
    void aReaderSearchesByKeyboardAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), "index.html");
            Locator dialog = page.locator("dialog.search");
            page.keyboard().press("/");
            assertThat(dialog.isVisible()).isTrue();
            page.keyboard().type("load/balancing");
            answered(page);
            assertThat(page.locator(".search-input").inputValue()).isEqualTo("load/balancing");
            assertThat(page.locator(".search-status").innerText()).matches("\\d+ places?");
            assertThat(page.locator(".search-result").first().getAttribute("href"))
                    .endsWith("glossary.html#load-balancing");
            assertThat(page.locator(".search-result mark").first().innerText()).isEqualTo("Load");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(focused(page))
                    .isEqualTo(page.locator(".search-result").nth(1).getAttribute("href"));
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Escape");
            assertThat(dialog.isVisible()).isFalse();
            page.keyboard().press("Control+k");
            assertThat(dialog.isVisible()).isTrue();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            String href = focused(page);
            page.keyboard().press("Enter");
            page.waitForURL(href);
            assertThat(page.locator(":target").count()).isEqualTo(1);
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('href')");
    }

    @Test
    void enterLeadsToTheFirstResultAndKeysInFieldsAreLeftAlone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), "glossary.html");
            page.evaluate("document.querySelector('main').prepend(document.createElement('textarea'))");
            page.locator("textarea").focus();
            page.keyboard().press("/");
            assertThat(page.locator("dialog.search").count()).isZero();
            assertThat(page.locator("textarea").inputValue()).isEqualTo("/");
            page.locator(".search-button").focus();
            page.keyboard().press("Enter");
            page.keyboard().type("load balancing");
            answered(page);
            page.keyboard().press("Enter");
            page.waitForURL("**/glossary.html#load-balancing");
            assertThat(page.locator("dialog.search").isVisible()).isFalse();
        }
    }

    @Test
    void everyResultLeadsToAPlaceThatIsThere() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), "index.html");
            List<?> links = (List<?>) page.evaluate("colloquySearch.find('a the of to', -1)"
                    + ".then(found => colloquySearch.show(found, 0, 500)).then(all => all.map(one => one.href))");
            assertThat(links).hasSizeGreaterThan(50);
            Map<String, List<String>> byPage = links.stream()
                    .map(String.class::cast)
                    .collect(Collectors.groupingBy(link -> link.replaceFirst("#.*", "")));
            byPage.forEach((address, places) -> {
                page.navigate(address);
                for (String place : places) {
                    if (place.contains("#")) {
                        Object there = page.evaluate(
                                "id => !!document.getElementById(decodeURIComponent(id))",
                                place.substring(place.indexOf('#') + 1));
                        assertThat(there).as(place).isEqualTo(true);
                    }
                }
            });
        }
    }

    @Test
    void filtersAndSpeakersNarrowTheAnswer() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), LESSON);
            ask(page, "from:mentor highway");
            assertThat(page.locator(".search-turn").count())
                    .isEqualTo(page.locator(".search-result").count())
                    .isPositive();
            page.locator(".search-input").fill("highway");
            page.locator(".search-kind", new Page.LocatorOptions().setHasText("Lessons"))
                    .click();
            answered(page);
            assertThat(page.locator(".search-turn, .search-term").count()).isZero();
            assertThat(page.locator(".search-lesson").count()).isPositive();
            page.locator(".search-input").fill("zzzzzzzz");
            answered(page);
            assertThat(page.locator(".search-status").innerText()).isEqualTo("Nothing found");
            page.locator(".search-input").fill("hihgway");
            answered(page);
            assertThat(page.locator(".search-lesson mark").first().innerText()).isEqualToIgnoringCase("highway");
        }
    }

    @Test
    void aTextIsShownAsItIsAndNeverRun(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, """
                -- a.md --
                # Łukasz
                Write `<img src=x onerror="document.title='run'">` and </script> here, عـربية too.

                Later 负载均衡 is named.
                """);
        ConvertedCourse.build(folder, folder.resolve("site"));
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = context.newPage();
            for (String query : List.of("lukasz", "عربية", "均衡", "衡", "onerror")) {
                page.navigate(folder.resolve("site/a.html").toUri().toString());
                ask(page, query);
                assertThat(page.locator(".search-result mark").count())
                        .as(query)
                        .isPositive();
            }
            assertThat(page.locator(".search-text").innerText()).contains("<img src=x onerror=");
            assertThat(page.locator(".search-results img").count()).isZero();
            assertThat(page.title()).doesNotContain("run");
        }
    }

    /** A page of a course in Arabic is mirrored, and so is its search. */
    @Test
    void rightToLeftIsMirrored(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, """
                -- course.yml --
                title: دورة
                language: ar
                -- a.md --
                # العربية
                النص بالعربية هنا.
                """);
        ConvertedCourse.build(folder, folder.resolve("site"));
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, folder.resolve("site"), "a.html");
            ask(page, "عربيه");
            assertThat(page.locator(".search-result mark").allInnerTexts()).containsExactly("العربية", "بالعربية");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "search-rtl.png")));
            assertThat(page.locator(".search-close").boundingBox().x)
                    .isLessThan(page.locator(".search-input").boundingBox().x);
        }
    }

    /** A word that is being typed loads no more than one that is there at once. */
    @Test
    void typingLoadsNothing() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, ExampleSite.folder(), LESSON);
            page.locator(".search-button").click();
            page.clock().install();
            page.clock().pauseAt(new Date(System.currentTimeMillis() + 60_000));
            for (char letter : "replication".toCharArray()) {
                page.keyboard().type(String.valueOf(letter));
                page.clock().runFor(200);
            }
            assertThat(page.locator("script[src*='search-index']").count()).isZero();
            page.clock().runFor(60);
            answered(page);
            assertThat(page.locator(".search-result").count()).isPositive();
        }
    }

    @Test
    void withoutScriptsTheButtonLeadsToTheGlossary() {
        try (BrowserContext context =
                browsers.chromium().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, ExampleSite.folder(), LESSON);
            page.locator(".search-button").click();
            assertThat(page.url()).endsWith("/glossary.html");
        }
    }

    private static void ask(Page page, String query) {
        page.locator(".search-button").click();
        page.locator(".search-input").fill(query);
        answered(page);
    }

    private static void answered(Page page) {
        page.locator(".search-results[aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static Page open(BrowserContext context, Path site, String path) {
        Page page = context.newPage();
        page.navigate(site.resolve(path).toUri().toString());
        return page;
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browsers.chromium()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }
}
