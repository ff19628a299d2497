package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pause of an excerpt: readers answer, their answers are kept, and the reply is shown when they ask for it. */
class KeptAnswersTest {
    private static final String LESSON = "sharing-the-load/the-highway.html";
    private static final String KEY = "mentoring#think-of-it-like-a-highway-system";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Test
    void answerIsThereAgainInTheLessonAndWhereTheConversationIsPractised() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open(LESSON);
            field(page).fill("A sign that <sends> cars elsewhere.\n\"Mostly\".");
            note(page, "Kept on this device");
            assertThat(field(site.open(LESSON)).inputValue())
                    .isEqualTo("A sign that <sends> cars elsewhere.\n\"Mostly\".");
            assertThat(page.locator(".answer-note").first().innerText()).isEqualTo("Kept on this device");

            site.open("dialogues/mentoring.html");
            page.navigate(page.url() + "#load-balancing-im-not-sure-i-fully");
            page.locator(".practise-toggle").click();
            assertThat(field(page).inputValue()).startsWith("A sign that <sends>");
            field(page).fill("A sign over the road.");
            assertThat(field(site.open(LESSON)).inputValue())
                    .as("kept also when the page is left at once")
                    .isEqualTo("A sign over the road.");
            site.hasNoComplaints();
        }
    }

    @Test
    void emptiedFieldForgetsItsAnswerAndNothingElse() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open(LESSON);
            page.evaluate("colloquy.remember('answers', { 'mentoring#other': 'stays' })");
            field(page).fill("Wrong.");
            note(page, "Kept on this device");
            field(page).fill(" \n");
            note(page, "");
            assertThat(field(site.open(LESSON)).inputValue()).isEmpty();
            assertThat(page.evaluate("colloquy.stored().answers")).isEqualTo(Map.of("mentoring#other", "stays"));
        }
    }

    @Test
    void answersInTwoWindowsDoNotReplaceEachOther() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page first = site.open(LESSON);
            Page second = site.context().newPage();
            second.navigate(first.url());
            field(first).fill("From the first window.");
            note(first, "Kept on this device");
            second.waitForCondition(() -> field(second).inputValue().equals("From the first window."));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } })",
                "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); }"
            })
    void whereNothingCanBeKeptReadersAreToldAndGoOn(String store) {
        try (OpenSite site = open(OpenSite.desk())) {
            site.context().addInitScript(store);
            Page page = site.open(LESSON);
            field(page).fill("A sign.");
            note(page, "Not kept: it is gone when you leave this page");
            assertThat(field(page).inputValue()).isEqualTo("A sign.");
            page.locator(".pause summary").click();
            assertThat(page.locator(".pause .turn").first().isVisible()).isTrue();
            site.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[1]",
                "null",
                "{\"answers\":[\"x\"]}",
                "{\"answers\":\"x\"}",
                "{\"answers\":{\"" + KEY + "\":{\"x\":1}}}"
            })
    void garbageInTheStoreIsNoAnswerAndIsReplaced(String garbage) {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open(LESSON);
            page.evaluate(
                    "text => localStorage.setItem('colloquy:' + document.documentElement.dataset.course, text)",
                    garbage);
            assertThat(field(site.open(LESSON)).inputValue()).isEmpty();
            field(page).fill("A sign.");
            note(page, "Kept on this device");
            assertThat(field(site.open(LESSON)).inputValue()).isEqualTo("A sign.");
            site.hasNoComplaints();
        }
    }

    @Test
    void withoutScriptsTheQuestionIsAskedAndTheReplyUnfoldsByKeyboard() {
        try (OpenSite site = open(OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = site.open(LESSON);
            Locator reply = page.locator(".pause .turn").first();
            assertThat(reply.isVisible()).isFalse();
            Locator asked = page.getByLabel("What would you answer?");
            asked.focus();
            page.keyboard().type("A sign.");
            assertThat(asked.inputValue()).isEqualTo("A sign.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(reply.isVisible()).isTrue();
        }
    }

    @Test
    void onPaperTheReplyIsShownAndTheFieldIsAsHighAsTheAnswer() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open(LESSON);
            field(page).fill("line\n".repeat(30));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".pause .turn-text").first().boundingBox().height)
                    .isPositive();
            assertThat(page.locator(".answer-note").first().isVisible()).isFalse();
            assertThat(field(page).evaluate("field => field.scrollHeight <= field.clientHeight"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pauseWithAnAnswerIsAccessible(ColorScheme scheme) {
        for (Browser.NewContextOptions window : List.of(OpenSite.desk(), OpenSite.phone())) {
            try (OpenSite site = open(window.setColorScheme(scheme))) {
                Page page = site.open(LESSON);
                field(page).fill("A sign.");
                note(page, "Kept on this device");
                page.locator(".pause summary").click();
                assertThat(OpenSite.violations(page)).isEmpty();
            }
        }
    }

    private static OpenSite open(Browser.NewContextOptions window) {
        return new OpenSite(browsers, ExampleSite.folder(), window);
    }

    private static Locator field(Page page) {
        return page.locator("textarea[data-answer='" + KEY + "']");
    }

    private static void note(Page page, String words) {
        page.waitForCondition(
                () -> page.locator(".answer-note").first().innerText().equals(words));
    }
}
