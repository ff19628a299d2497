package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String LESSON = "sharing-the-load/the-highway.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    /** All pages in both schemes; the long page for printing at one width, which is enough for what differs there. */
    static Stream<Arguments> looks() {
        return PAGES.stream()
                .flatMap(page -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> (page.equals("print.html") ? Stream.of(1440) : Stream.of(360, 768, 1440))
                                .map(width -> Arguments.of(page, scheme, width))));
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
            // a tablet shows what a phone shows; only the room is another
            if (width != 768) {
                assertThat(violations(page)).isEmpty();
            }
            assertThat(complaintsOfThePage).isEmpty();
            assertThat(requests)
                    .isNotEmpty()
                    .allMatch(
                            url -> url.startsWith(ExampleSite.folder().toUri().toString()) || url.startsWith(uri("")));
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("nothing sticks out sideways")
                    .isEqualTo(0);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
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
            page.locator("[id='" + turn + "']").waitFor();
            page.locator(":is(.turn-uses, .segment-uses) a").first().click();
            page.locator("body.page-lesson h1").waitFor();
            assertThat(page.locator("main h1").isVisible()).isTrue();
        }
    }

    @Test
    void skipLinkLeadsToTheText() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            Page page = context.newPage();
            open(page, LESSON);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#page:main");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#page:main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LESSON, "dialogues/mentoring.html", "glossary.html"})
    void keyboardReachesEverythingAndShowsWhereItIs(String path) {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            open(page, path);
            List<String> unmarked = new ArrayList<>();
            Set<String> regions = new LinkedHashSet<>();
            int stops = 0;
            String stop = focused(page, "Tab");
            for (; !stop.isEmpty(); stop = focused(page, "Tab")) {
                String[] parts = stop.split("\\|", 3);
                regions.add(parts[0]);
                if (!parts[1].equals("seen")) {
                    unmarked.add(stop);
                }
                Object fresh = page.evaluate("""
                        () => {
                          window.visited = window.visited || new Set();
                          const count = visited.size;
                          return visited.add(document.activeElement).size > count;
                        }""");
                assertThat(fresh).as("comes back to " + stop).isEqualTo(true);
                stops++;
            }
            assertThat(unmarked).as("stops without a mark that shows the focus").isEmpty();
            assertThat(new ArrayList<>(regions))
                    .startsWith("skip-link", "site-header", "sidebar", "breadcrumbs", "main")
                    .endsWith("site-footer");
            assertThat(stops).isGreaterThan(20);
            assertThat(focused(page, "Shift+Tab")).as("the way back").startsWith("site-footer");
        }
    }

    /** Where the focus is after a key: part of the page, whether it can be seen, element; empty when it has left the page. */
    private static String focused(Page page, String key) {
        page.keyboard().press(key);
        return (String) page.evaluate("""
                () => {
                  const element = document.activeElement;
                  if (!element || element === document.body || element === document.documentElement) return '';
                  const parts = ['skip-link', 'site-header', 'sidebar', 'breadcrumbs', 'main', 'pagination', 'site-footer'];
                  const part = parts.find(name => element.closest('.' + name + ', body > .shell ' + name));
                  const style = getComputedStyle(element);
                  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  let opacity = 1;
                  for (let at = element; at; at = at.parentElement) opacity *= getComputedStyle(at).opacity;
                  const box = element.getBoundingClientRect();
                  const onScreen = box.width > 2 && box.height > 2 && box.bottom > 0 && box.top < innerHeight;
                  return part + '|' + (outlined && opacity === 1 && onScreen ? 'seen' : 'not seen') + '|' + element.outerHTML;
                }""");
    }

    @Test
    void chosenThemeIsShownAndRemembered() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            Page page = context.newPage();
            open(page, "index.html");
            String paper = background(page);
            page.locator(".theme-button").click();
            assertThat(background(page)).as("light, as the system").isEqualTo(paper);
            page.locator(".theme-button").click();
            String dark = background(page);
            assertThat(dark).isNotEqualTo(paper);
            assertThat(page.locator(".theme-button").getAttribute("aria-label")).isEqualTo("Theme: dark");
            open(page, LESSON);
            assertThat(background(page)).isEqualTo(dark);
            page.locator(".theme-button").click();
            assertThat(background(page)).as("as the system again").isEqualTo(paper);
        }
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void copyButtonCopiesTheCode() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, true)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            open(page, "trust/who-are-you.html");
            Locator block = page.locator(".code").first();
            block.hover();
            block.locator("button").click();
            block.locator("button", new Locator.LocatorOptions().setHasText("Copied"))
                    .waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(block.locator("pre").textContent());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesWhileThePageLoads(String path) {
        for (int width : List.of(360, 1440)) {
            try (BrowserContext context = context(ColorScheme.LIGHT, width, true)) {
                LayoutShifts.watch(context);
                Page page = context.newPage();
                open(page, path);
                assertThat(LayoutShifts.whileLoading(page)).isEmpty();
            }
        }
    }

    @Test
    void forcedColoursKeepTextReadable() {
        try (BrowserContext context = context(ColorScheme.DARK, 1440, true)) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (String path : List.of(LESSON, "dialogues/mentoring.html")) {
                open(page, path);
                assertThat(page.evaluate("matchMedia('(forced-colors: active)').matches"))
                        .isEqualTo(true);
                assertThat(page.evaluate("""
                                () => Array.from(document.querySelectorAll('main *'))
                                    .filter(element => element.checkVisibility() && element.innerText?.trim())
                                    .filter(element => {
                                      let ground = element;
                                      while (ground && /rgba\\(.*, 0\\)/.test(getComputedStyle(ground).backgroundColor))
                                        ground = ground.parentElement;
                                      return getComputedStyle(element).color
                                          === getComputedStyle(ground ?? document.body).backgroundColor;
                                    })
                                    .map(element => element.outerHTML)""")).isEqualTo(List.of());
            }
        }
    }

    @Test
    void answersOfAQuizAreFoldedUntilAskedFor() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, false)) {
            Page page = context.newPage();
            open(page, LESSON);
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
