package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example site as readers have it: opened by double-click, in a real browser. */
class SiteBrowserTest {
    /** One page of each kind, and the lessons with most in them. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "sharing-the-load/index.html",
            "sharing-the-load/the-highway.html",
            "dialogues/mentoring.html",
            "glossary.html",
            "print.html",
            "404.html");

    private static Browsers browsers;

    @BeforeAll
    static void start() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    static Stream<Arguments> looks() {
        return PAGES.stream()
                .flatMap(page -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> Stream.of(360, 1440).map(width -> Arguments.of(page, scheme, width))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pageIsAccessibleFitsAndAsksForNothingFromElsewhere(String path, ColorScheme scheme, int width) {
        try (BrowserContext context = context(scheme, width, true)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            List<String> requests = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
            open(page, path);

            // axe fetches style sheets itself, which a browser refuses for files
            List<String> complaintsOfThePage = List.copyOf(complaints);
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations)
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                                    + rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat(complaintsOfThePage).isEmpty();
            assertThat(requests)
                    .isNotEmpty()
                    .allMatch(
                            url -> url.startsWith(ExampleSite.folder().toUri().toString()) || url.startsWith(uri("")));
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("nothing sticks out sideways")
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageReadsWithoutJavaScript(String path) {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, false)) {
            Page page = context.newPage();
            open(page, path);
            assertThat(page.locator("h1").first().isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(40);
            assertThat(page.locator("nav a[href]").count()).isPositive();
        }
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @Test
    void readerWalksFromTheHomePageThroughALessonToTheConversation() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            Page page = context.newPage();
            open(page, "index.html");
            page.locator("main a[href$='the-highway.html']").first().click();
            assertThat(page.locator("h1").innerText()).isNotBlank();
            page.locator(".excerpt-source a").first().click();
            assertThat(page.url()).contains("dialogues/mentoring.html#");
            String turn = page.url().substring(page.url().indexOf('#') + 1);
            assertThat(page.locator("[id='" + turn + "']").isVisible()).isTrue();
            page.locator(".turn-uses a").first().click();
            assertThat(page.locator("main h1").isVisible()).isTrue();
        }
    }

    @Test
    void skipLinkIsTheFirstStopOfTheKeyboard() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            Page page = context.newPage();
            open(page, "sharing-the-load/the-highway.html");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#page:main");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#page:main");
        }
    }

    @Test
    void answersOfAQuizAreFoldedUntilAskedFor() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, false)) {
            Page page = context.newPage();
            open(page, "sharing-the-load/the-highway.html");
            assertThat(page.locator(".quiz .feedback").first().isVisible()).isFalse();
            page.locator(".quiz details > summary").first().click();
            assertThat(page.locator(".quiz .feedback").first().isVisible()).isTrue();
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width, boolean script) {
        return browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 900));
    }

    private static void open(Page page, String path) {
        page.navigate(uri(path));
    }

    private static String uri(String path) {
        Path file = ExampleSite.folder().resolve(path);
        return "file://" + file.toUri().getRawPath();
    }
}
