package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The card beside a term as readers with pointer, keyboard or finger have it. */
class GlossaryCardsTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(strings = {LESSON, "dialogues/mentoring.html", "glossary.html", "print.html"})
    void pointerOpensACardOnEveryKindOfPageThatHasTerms(String path) {
        try (OpenSite site = site()) {
            Page page = site.open(path);
            Locator link = term(page, 0);
            hover(page, link);
            assertThat(card(page).locator(".term-card-name").innerText()).isNotBlank();
            assertThat(card(page).locator(".term-card-body").innerText()).hasSizeGreaterThan(20);
            String entry = (String) page.locator(".term-card-entry").evaluate("link => link.href");
            assertThat(entry)
                    .endsWith("/glossary.html#" + link.evaluate("link => link.hash.slice(1).split(':').pop()"));
            site.hasNoComplaints();
        }
    }

    @Test
    void cardStaysWhileThePointerIsOnItAndGoesWhenItLeaves() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            hover(page, term(page, 0));
            card(page).hover();
            page.clock().runFor(5000);
            assertThat(card(page).isVisible()).isTrue();
            page.mouse().move(1400, 880);
            page.clock().runFor(100);
            assertThat(card(page).isVisible())
                    .as("for those whose pointer slips off")
                    .isTrue();
            page.clock().runFor(1000);
            assertThat(card(page).count()).isZero();
        }
    }

    @Test
    void pointerThatOnlyPassesOpensNothing() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            term(page, 0).hover();
            page.clock().runFor(50);
            page.mouse().move(1400, 880);
            page.clock().runFor(5000);
            assertThat(card(page).count()).isZero();
        }
    }

    @Test
    void escapeClosesTheCardUnderAPointerThatRests() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            hover(page, term(page, 0));
            page.keyboard().press("Escape");
            page.clock().runFor(5000);
            assertThat(card(page).count()).isZero();
        }
    }

    @Test
    void keyboardWalksThroughTheCardAndOn() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            focus(page, 0);
            assertThat(term(page, 0).getAttribute("aria-describedby")).isEqualTo("page:term");
            List<Object> stops = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Tab");
                stops.add(focused(page));
            }
            assertThat(stops)
                    .as("the term in its explanation, and what stands below that")
                    .containsExactly("term", "term-card-again", "term-card-entry");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('.term-card') === null"))
                    .isEqualTo(true);
            assertThat(term(page, 0).getAttribute("aria-describedby")).isNull();
        }
    }

    @Test
    void escapeInTheCardLeadsBackToTheTermAndLeavesItClosed() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            focus(page, 0);
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(card(page).count()).isZero();
            assertThat(focused(page)).isEqualTo("term");
        }
    }

    @Test
    void explainItAgainGoesRoundAndIsAnnounced() {
        try (OpenSite site = site()) {
            Page page = site.open(LESSON);
            focus(page, 0);
            Locator body = card(page).locator(".term-card-body");
            assertThat(body.getAttribute("aria-live")).isEqualTo("polite");
            assertThat(body.locator(".term-card-label").count()).isZero();
            String first = body.innerText();
            card(page).locator(".term-card-again").focus();
            page.keyboard().press("Enter");
            assertThat(body.locator(".term-card-label").innerText()).isEqualTo("Analogy");
            String second = body.innerText();
            assertThat(second).isNotEqualTo(first);
            assertThat(card(page).locator(".term-card-dots > .on").evaluate("dot => dot.nextSibling !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(body.innerText()).isNotIn(first, second);
            page.keyboard().press("Enter");
            assertThat(body.innerText()).isEqualTo(first);
            assertThat(focused(page)).isEqualTo("term-card-again");
        }
    }

    @Test
    void firstTapOpensTheCardAndTheLinkInItLeadsOn() {
        try (OpenSite site = new OpenSite(browsers, ExampleSite.folder(), OpenSite.phone())) {
            Page page = site.open(LESSON);
            term(page, 0).tap();
            card(page).waitFor();
            assertThat(page.url()).endsWith(LESSON);
            page.locator("h1").tap();
            assertThat(card(page).count()).as("after a tap elsewhere").isZero();
            term(page, 0).tap();
            card(page).waitFor();
            card(page).locator(".term-card-entry").tap();
            page.waitForURL("**/glossary.html#*");
            site.hasNoComplaints();
        }
    }

    @Test
    void secondTapFollowsTheTerm() {
        try (OpenSite site = new OpenSite(browsers, ExampleSite.folder(), OpenSite.phone())) {
            Page page = site.open(LESSON);
            term(page, 0).tap();
            card(page).waitFor();
            term(page, 0).tap();
            page.waitForURL("**/glossary.html#*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        LESSON + ", 320, ltr",
        LESSON + ", 320, rtl",
        "dialogues/mentoring.html, 320, ltr",
        LESSON + ", 1440, ltr",
        LESSON + ", 1440, rtl"
    })
    void cardIsNeverBeyondAnEdge(String path, int width, String direction) {
        try (OpenSite site = new OpenSite(
                browsers,
                ExampleSite.folder(),
                OpenSite.desk().setViewportSize(width, 480).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = site.open(path);
            page.evaluate("dir => document.documentElement.dir = dir", direction);
            List<Integer> visible = visibleTerms(page);
            assertThat(visible).hasSizeGreaterThan(5);
            for (int i : visible) {
                term(page, i)
                        .evaluate("(link, i) => link.scrollIntoView({ block: ['start', 'center', 'end'][i % 3] })", i);
                term(page, i).focus();
                page.locator("a.term[aria-describedby]").waitFor();
                assertThat(page.evaluate("""
                        () => {
                          const card = document.querySelector('.term-card').getBoundingClientRect();
                          const link = document.querySelector('a.term[aria-describedby]').getClientRects()[0];
                          const view = document.documentElement;
                          const lost = [];
                          if (card.left < 0 || card.right > view.clientWidth) lost.push('sideways');
                          if (card.top < 0 || card.bottom > view.clientHeight) lost.push('above or below');
                          if (card.top < link.bottom && card.bottom > link.top) lost.push('over its term');
                          if (view.scrollWidth > view.clientWidth) lost.push('the page scrolls');
                          return lost;
                        }""")).as(term(page, i).innerText()).isEqualTo(List.of());
                page.keyboard().press("Escape");
            }
        }
    }

    private static List<Integer> visibleTerms(Page page) {
        int count = page.locator("main a.term").count();
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .filter(i -> term(page, i).isVisible())
                .limit(12)
                .toList();
    }

    static Stream<ColorScheme> schemes() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void openCardIsAccessible(ColorScheme scheme) {
        for (int width : List.of(360, 1440)) {
            try (OpenSite site = new OpenSite(
                    browsers,
                    ExampleSite.folder(),
                    OpenSite.desk()
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE))) {
                Page page = site.open(LESSON);
                focus(page, 0);
                card(page).locator(".term-card-again").click();
                site.hasNoComplaints();
                assertThat(OpenSite.violations(page)).isEmpty();
                assertThat(card(page).isVisible()).isTrue();
            }
        }
    }

    @Test
    void nothingMovesWhenTheCardOpens() {
        try (OpenSite site = site()) {
            LayoutShifts.watch(site.context());
            Page page = site.open(LESSON);
            Object before = page.evaluate("document.documentElement.scrollHeight");
            hover(page, term(page, 0));
            assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(before);
            page.clock().resume();
            assertThat(LayoutShifts.of(page)).isEmpty();
        }
    }

    @Test
    void withoutJavaScriptATermIsALink() {
        try (OpenSite site =
                new OpenSite(browsers, ExampleSite.folder(), OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = site.open(LESSON);
            page.locator("main a.term").first().click();
            assertThat(page.url()).contains("glossary.html#");
        }
    }

    private static OpenSite site() {
        return new OpenSite(browsers, ExampleSite.folder(), OpenSite.desk().setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Locator term(Page page, int index) {
        return page.locator("main a.term:not(.term-card *)").nth(index);
    }

    private static Locator card(Page page) {
        return page.locator(".term-card");
    }

    /** Rests the pointer on a term; the page's clock stands still from then on. */
    private static void hover(Page page, Locator term) {
        page.clock().install();
        term.hover();
        page.clock().runFor(300);
        card(page).waitFor();
    }

    private static void focus(Page page, int index) {
        page.keyboard().press("Tab");
        term(page, index).focus();
        card(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.className");
    }
}
