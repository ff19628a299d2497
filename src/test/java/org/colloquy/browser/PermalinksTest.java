package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors that copy their address. */
class PermalinksTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @CsvSource({LESSON + ", h2", "dialogues/mentoring.html, .turn", "glossary.html, h3"})
    void clickGoesThereCopiesTheAddressAndSaysSo(String path, String owner) {
        try (OpenSite site = site()) {
            site.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = site.open(path);
            Locator notice = page.locator("[role=status].notice");
            assertThat(notice.innerText()).isEmpty();
            Object height = page.evaluate("document.documentElement.scrollHeight");
            click(page, owner);
            page.locator(".notice", new Page.LocatorOptions().setHasText("Link copied"))
                    .waitFor();
            assertThat(page.url()).contains(path + "#");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
            assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(height);
            site.hasNoComplaints();
        }
    }

    @Test
    void permalinkToAnotherPageCopiesBeforeItLeaves() {
        try (OpenSite site = site()) {
            site.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = site.open(LESSON);
            click(page, ".excerpt .turn");
            page.waitForURL("**/dialogues/mentoring.html#*");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "delete Navigator.prototype.clipboard",
        "Clipboard.prototype.writeText = () => Promise.reject(Error('no'))"
    })
    void withoutAClipboardItJustGoesThere(String lack) {
        try (OpenSite site = site()) {
            site.context().addInitScript(lack);
            Page page = site.open(LESSON);
            click(page, "h2");
            assertThat(page.url()).contains(LESSON + "#");
            assertThat(page.locator(".notice:not(:empty)").count()).isZero();
            click(page, ".excerpt .turn");
            page.waitForURL("**/dialogues/mentoring.html#*");
            site.hasNoComplaints();
        }
    }

    private static OpenSite site() {
        return new OpenSite(browsers, ExampleSite.folder(), OpenSite.desk());
    }

    private static void click(Page page, String owner) {
        Locator holder = page.locator("main " + owner)
                .filter(new Locator.FilterOptions().setHas(page.locator(".permalink")))
                .first();
        holder.hover();
        holder.locator(".permalink").click();
    }
}
