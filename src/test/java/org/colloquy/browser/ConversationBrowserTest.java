package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ways to read a conversation. */
class ConversationBrowserTest {
    private static final String PATH = "dialogues/mentoring.html";
    private static final String STATUS = ".tools-status [role=status]";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static Path timed;

    @BeforeAll
    static void start(@TempDir Path folder) {
        CourseFixture.write(folder, """
                -- course/index.md --
                # Talk
                -- course/dialogues/talk.yml --
                title: A "talk" & more
                segments:
                  - {title: First, id: first, from: hello-what-is-a-café}
                  - {title: Second, id: second, from: 負載平衡是什麼}
                -- course/dialogues/talk.vtt --
                WEBVTT

                00:01.000 --> 00:02.000
                <v Ada>Hello. What is a Café?

                00:03.000 --> 00:04.000
                <v Ben>(laughs) Straße & co.

                01:05.000 --> 01:06.000
                <v Ada>負載平衡是什麼？

                01:07.000 --> 01:08.000
                <v Cy>No idea.
                """);
        CommandLineRun run = CommandLineRun.in(folder, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        timed = folder.resolve("site");
    }

    @Test
    void oneSpeakerQuestionsOnlyAndAllAgain() {
        try (OpenSite site = mentoring()) {
            Page page = site.open(PATH);
            assertThat(shown(page)).isEqualTo(19);
            page.locator(".tool-speaker").selectOption("Sasha");
            assertThat(page.locator(".turn:visible cite").allInnerTexts())
                    .hasSize(9)
                    .containsOnly("Sasha");
            assertThat(page.locator(STATUS).innerText()).isEqualTo("9 of 19 turns");
            page.locator(".tool-questions").click();
            assertThat(page.locator(".tool-questions").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            int asked = shown(page);
            assertThat(asked).isBetween(2, 8);
            assertThat(page.locator(".turn:visible:not([data-question])").count())
                    .isZero();
            assertThat(page.locator(STATUS).innerText()).isEqualTo(asked + " of 19 turns");
            assertThat(page.locator(".segment:visible").count())
                    .as("no heading without turns")
                    .isEqualTo(page.locator(".segment:has(.turn:not([hidden]))").count())
                    .isLessThan(9);
            assertThat(OpenSite.violations(page)).isEmpty();
            page.locator(".tools-all").click();
            assertThat(shown(page)).isEqualTo(19);
            assertThat(page.locator(".segment:visible").count()).isEqualTo(9);
            assertThat(page.locator(".tool-speaker").inputValue()).isEmpty();
            assertThat(page.locator(STATUS).textContent()).isEmpty();
        }
    }

    @Test
    void theTurnOfTheAddressIsNeverHidden() {
        try (OpenSite site = mentoring()) {
            String robins = "think-of-it-like-a-highway-system";
            Page page = site.open(PATH);
            page.evaluate("id => { location.hash = id; }", robins);
            page.locator(".tool-speaker").selectOption("Sasha");
            assertThat(page.locator("#" + robins).isVisible()).isTrue();
            assertThat(page.locator(STATUS).innerText()).isEqualTo("10 of 19 turns");
            page.evaluate("location.hash = 'well-lets-break-it-down-scalability-is'");
            page.locator("#well-lets-break-it-down-scalability-is").waitFor();
            assertThat(shown(page)).isEqualTo(19);
            site.hasNoComplaints();
        }
    }

    @Test
    void aLinkOfThePageOpensWhatWasHidden() {
        try (OpenSite site = mentoring()) {
            Page page = site.open(PATH);
            page.locator(".tool-find input").fill("highway");
            page.locator(STATUS, has("of 19 turns")).waitFor();
            assertThat(page.locator("#closing").isVisible()).isFalse();
            page.locator(".contents a[href='#closing']").click();
            page.locator("#closing").waitFor();
            assertThat(shown(page)).isEqualTo(19);
            assertThat(page.locator(".tool-find input").inputValue()).isEmpty();
            assertThat(page.evaluate("document.querySelector('#closing').getBoundingClientRect().top < innerHeight"))
                    .isEqualTo(true);
        }
    }

    @Test
    void wordsAreFoundWithoutRegardToCaseAccentsAndEndings() {
        try (OpenSite site = new OpenSite(browsers, timed, OpenSite.desk())) {
            Page page = site.open("dialogues/talk.html");
            assertThat(found(page, "CAFE", 1)).containsExactly("Hello. What is a Café?");
            assertThat(found(page, "strass", 1)).containsExactly("(laughs) Straße & co.");
            assertThat(found(page, "平衡", 1)).containsExactly("負載平衡是什麼？");
            assertThat(found(page, "hel what", 1)).containsExactly("Hello. What is a Café?");
            assertThat(found(page, "hello idea", 0)).isEmpty();
            assertThat(found(page, "dea", 0)).isEmpty();
            assertThat(page.evaluate("CSS.highlights.get('conversation').size")).isEqualTo(0);
            found(page, "hel what", 1);
            assertThat(page.evaluate("Array.from(CSS.highlights.get('conversation'), String)"))
                    .isEqualTo(List.of("Hello", "What"));
            site.hasNoComplaints();
        }
    }

    private static List<String> found(Page page, String words, int count) {
        page.locator(".tool-find input").fill("");
        page.locator(".conversation-tools:not(.tools-chosen)").waitFor();
        page.locator(".tool-find input").fill(words);
        page.locator(STATUS, has(count + " of 4 turns")).waitFor();
        return page.locator(".turn:visible .turn-text").allInnerTexts();
    }

    @Test
    void keysGoThroughThePlacesAndEscapeClears() {
        try (OpenSite site = mentoring()) {
            Page page = site.open(PATH);
            Locator field = page.locator(".tool-find input");
            field.focus();
            page.keyboard().type("node");
            page.keyboard().press("Enter");
            int hits = shown(page);
            assertThat(hits).isGreaterThan(2);
            assertThat(page.locator(STATUS).innerText()).isEqualTo("Place 1 of " + hits);
            assertThat(here(page)).isZero();
            page.keyboard().press("Enter");
            assertThat(here(page)).isEqualTo(1);
            page.keyboard().press("Shift+Enter");
            page.keyboard().press("Shift+Enter");
            assertThat(here(page)).isEqualTo(hits - 1);
            assertThat(page.locator(STATUS).innerText()).isEqualTo("Place " + hits + " of " + hits);
            page.locator(".tool-step[data-step='1']").click();
            assertThat(here(page)).isZero();
            field.press("Escape");
            assertThat(field.inputValue()).isEmpty();
            assertThat(shown(page)).isEqualTo(19);
            assertThat(page.locator(".turn-here, .tool-step:visible").count()).isZero();
            site.hasNoComplaints();
        }
    }

    /** The number of the place that is pointed at; it must be on the screen. */
    private static int here(Page page) {
        return (Integer) page.evaluate("""
                () => {
                  const here = document.querySelectorAll('.turn-here');
                  const box = here[0].getBoundingClientRect();
                  return here.length === 1 && box.top >= 0 && box.bottom <= innerHeight
                      ? Array.from(document.querySelectorAll('.turn:not([hidden])')).indexOf(here[0]) : -1;
                }""");
    }

    @Test
    void aQuoteIsCopiedWithItsSource() {
        try (OpenSite site = new OpenSite(browsers, timed, OpenSite.desk())) {
            site.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = site.open("dialogues/talk.html");
            Locator turn = page.locator(".turn").nth(1);
            turn.locator(".permalink").focus();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("Copy quote with source");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).opacity"))
                    .isEqualTo("1");
            page.keyboard().press("Enter");
            page.locator(".notice", has("Quote copied")).waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("“(laughs) Straße & co.” — Ben, A \"talk\" & more, " + page.url() + "#stra%C3%9Fe-co");
            site.hasNoComplaints();
        }
    }

    @Test
    void touchReachesTheCopyButton() {
        try (OpenSite site = new OpenSite(browsers, timed, OpenSite.phone())) {
            Page page = site.open("dialogues/talk.html");
            Locator button = page.locator(".copy-quote").first();
            button.waitFor();
            assertThat(button.evaluate("element => getComputedStyle(element).opacity"))
                    .isEqualTo("1");
            assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(24);
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void segmentsTellWhenTheyBegin() {
        try (OpenSite site = new OpenSite(browsers, timed, OpenSite.desk())) {
            Page page = site.open("dialogues/talk.html");
            assertThat(page.locator(".contents li").allInnerTexts()).containsExactly("First 0:01", "Second 1:05");
        }
    }

    @Test
    void withoutScriptsAllIsThereAndNothingIsDead() {
        Browser.NewContextOptions options = OpenSite.desk().setJavaScriptEnabled(false);
        try (OpenSite site = new OpenSite(browsers, ExampleSite.folder(), options)) {
            Page page = site.open(PATH);
            assertThat(shown(page)).isEqualTo(19);
            assertThat(page.locator("main :is(button, input, select):visible").count())
                    .isZero();
            page.locator(".speaker-index > summary").click();
            page.locator(".speaker-index .uses > summary").last().click();
            assertThat(page.locator(".speaker-part").allInnerTexts())
                    .containsExactly("Robin\n10 turns\n61% of the words", "Sasha\n9 turns\n39% of the words");
            assertThat(page.locator(".speaker-share").first().isVisible()).isTrue();
            page.locator(".speaker-index a", has("Where do I even start?")).click();
            assertThat(page.url()).endsWith("#honestly-im-a-bit-overwhelmed-theres-so");
        }
    }

    @Test
    void theOpenIndexIsAccessible() {
        try (OpenSite site = mentoring()) {
            Page page = site.open(PATH);
            page.evaluate(
                    "document.querySelectorAll('.speaker-index, .speaker-index details').forEach(d => d.open = true)");
            assertThat(OpenSite.violations(page)).isEmpty();
        }
    }

    private static OpenSite mentoring() {
        return new OpenSite(browsers, ExampleSite.folder(), OpenSite.desk());
    }

    private static int shown(Page page) {
        return page.locator(".turn:visible").count();
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
