package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps a reader to know where they are, and to come back to it. */
class ReadingBrowserTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";
    private static final String STATE = "localStorage.getItem('colloquy:distributed-systems')";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void readerGoesOnWhereTheyLeftOff(int width) {
        try (BrowserContext context = context(width, 900)) {
            LayoutShifts.watch(context);
            Page page = context.newPage();
            open(page, "index.html");
            assertThat(page.locator(".continue").isVisible()).isFalse();
            open(page, LESSON + "#try-it");
            page.locator(".contents a[aria-current][href='#try-it']").waitFor(attached());
            open(page, "index.html");
            assertThat(page.locator(".continue").innerText().replaceAll("\\s+", " "))
                    .isEqualTo("Continue The highway");
            assertThat(LayoutShifts.whileLoading(page)).isEmpty();
            page.locator(".continue").click();
            assertThat(page.url()).endsWith(LESSON + "#try-it");
        }
    }

    /** On a phone the table of contents is folded. */
    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "null",
                "{",
                "\"text\"",
                "{\"last\":5,\"sidebar\":\"x\"}",
                "{\"last\":{\"page\":\"javascript:alert(1)\"}}",
                "{\"last\":{\"page\":\"a-lesson-that-is-gone\",\"at\":\"#x\"}}",
                "{\"last\":{\"page\":[],\"at\":{}},\"theme\":{}}",
            })
    void stateThatMakesNoSenseDoesNoHarm(String state) {
        try (BrowserContext context = context(1440, 900)) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            open(page, "index.html");
            page.evaluate("state => localStorage.setItem('colloquy:distributed-systems', state)", state);
            page.reload();
            assertThat(page.locator(".continue").isVisible()).isFalse();
            open(page, LESSON);
            page.locator(".theme-button").click();
            assertThat((String) page.evaluate(STATE)).contains("\"version\":1", "\"theme\":\"light\"", "the-highway");
            assertThat(errors).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
            })
    void pagesWorkWhereNothingCanBeStored(String obstacle) {
        try (BrowserContext context = context(1440, 900)) {
            context.addInitScript(obstacle);
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            for (String path : List.of(LESSON, "index.html")) {
                open(page, path);
                page.locator(".theme-button").click();
                assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("light");
            }
            assertThat(page.locator(".continue").isVisible()).isFalse();
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void everySectionHasItsTurnWhileScrolling() {
        try (BrowserContext context = context(1440, 1300)) {
            Page page = context.newPage();
            open(page, LESSON);
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                List<String> marked = marked(page);
                assertThat(marked).hasSizeLessThanOrEqualTo(1);
                if (!marked.isEmpty() && !seen.contains(marked.get(0))) {
                    seen.add(marked.get(0));
                }
                boolean more = (Boolean) page.evaluate("""
                        () => new Promise(done => {
                          const before = scrollY;
                          scrollBy({ top: 60, behavior: 'instant' });
                          requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY > before)));
                        })""");
                if (!more) {
                    break;
                }
            }
            assertThat(seen).hasSizeGreaterThan(4).isEqualTo(allContents(page));
        }
    }

    @Test
    void sectionThatWasAskedForIsMarked() {
        try (BrowserContext context = context(1440, 1300)) {
            Page page = context.newPage();
            open(page, LESSON);
            for (Locator link : page.locator(".contents a").all()) {
                link.click();
                page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
                assertThat(marked(page)).containsExactly(link.getAttribute("href"));
            }
        }
    }

    private static List<String> allContents(Page page) {
        return page.locator(".contents a").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(Collectors.toList());
    }

    private static List<String> marked(Page page) {
        return page.locator(".contents a[aria-current]").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(Collectors.toList());
    }

    @Test
    void sidebarStaysWhereItWasAndShowsTheCurrentLesson() {
        try (BrowserContext context = context(1440, 220)) {
            Page page = context.newPage();
            open(page, LESSON);
            String top = "Math.round(document.querySelector('.sidebar .fold-body').scrollTop)";
            page.evaluate("document.querySelector('.sidebar .fold-body').scrollTop = 37");
            open(page, "sharing-the-load/index.html");
            assertThat(page.evaluate(top)).isEqualTo(37);
            open(page, "trust/the-secret-code.html");
            assertThat(page.evaluate("""
                    () => {
                      const list = document.querySelector('.sidebar .fold-body').getBoundingClientRect();
                      const current = document.querySelector('.sidebar [aria-current]').getBoundingClientRect();
                      return current.top >= list.top && current.bottom <= list.bottom;
                    }""")).isEqualTo(true);
        }
    }

    @Test
    void barShowsHowFarThePageIsRead() {
        try (BrowserContext context = context(1440, 900)) {
            Page page = context.newPage();
            open(page, LESSON);
            String transform = "getComputedStyle(document.body, '::before').transform";
            assertThat((String) page.evaluate(transform)).startsWith("matrix(0,");
            page.evaluate("""
                    () => new Promise(done => {
                      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
                      requestAnimationFrame(() => requestAnimationFrame(done));
                    })""");
            assertThat((String) page.evaluate(transform)).startsWith("matrix(1,");
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(page.evaluate("getComputedStyle(document.body, '::before').content"))
                    .isEqualTo("none");
        }
    }

    private static BrowserContext context(int width, int height) {
        return browsers.chromium().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static void open(Page page, String path) {
        page.navigate("file://" + ExampleSite.folder().toUri().getRawPath() + path);
    }
}
