package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone's page with a keyboard alone: menu, table of contents and folded blocks. */
class KeyboardBrowserTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void menuOpensItsLinksComeNextAndItCloses(boolean scripts) {
        try (BrowserContext context = phone(scripts)) {
            Page page = open(context);
            Locator menu = page.locator(".sidebar nav");
            tabTo(page, ".sidebar summary");
            assertThat(menu.isVisible()).isFalse();
            page.keyboard().press("Enter");
            assertThat(menu.isVisible()).isTrue();
            page.keyboard().press("Tab");
            assertThat(page.locator(".sidebar nav a:focus-visible").count()).isEqualTo(1);
            assertThat(marked(page)).isTrue();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Space");
            assertThat(menu.isVisible()).isFalse();
            page.keyboard().press("Tab");
            assertThat(page.locator(".sidebar :focus").count()).isZero();
        }
    }

    @Test
    void everyFoldOpensAndClosesWhereTheFocusIs() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context);
            List<String> unmarked = new ArrayList<>();
            int folds = 0;
            for (Locator fold : page.locator("main details:visible").all()) {
                Locator summary = fold.locator("> summary");
                if (!summary.isVisible()) {
                    continue;
                }
                summary.focus();
                // a key makes the focus one of the keyboard
                page.keyboard().press("Enter");
                assertThat(fold.getAttribute("open")).isNotNull();
                if (!marked(page)) {
                    unmarked.add(summary.innerText());
                }
                page.keyboard().press("Enter");
                assertThat(fold.getAttribute("open")).isNull();
                folds++;
            }
            assertThat(unmarked).isEmpty();
            assertThat(folds).isGreaterThan(5);
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 20 && page.locator(selector + ":focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(selector + ":focus").count()).as(selector).isEqualTo(1);
        assertThat(marked(page)).as(selector).isTrue();
    }

    /** Whether the focus can be seen: it is on the screen and has an outline of 2 px or more. */
    private static boolean marked(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  const box = document.activeElement.getBoundingClientRect();
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                      && box.height > 2 && box.bottom > 0 && box.top < innerHeight;
                }""");
    }

    private static BrowserContext phone(boolean scripts) {
        return browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(360, 800));
    }

    private static Page open(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("file://" + ExampleSite.folder().resolve(LESSON).toUri().getRawPath());
        return page;
    }
}
