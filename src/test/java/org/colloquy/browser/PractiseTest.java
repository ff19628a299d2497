package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A conversation that stops before each reply of one speaker. */
class PractiseTest {
    private static final String TALK = "dialogues/talk.html";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static Path site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, """
                -- course/lesson.md --
                # A lesson

                Text.
                -- course/dialogues/talk.txt --
                M: Welcome to this.

                L: What is a node?

                M: One machine.

                M: Or one process on it.

                L: And when it fails?

                M: (sighs)

                L: Well?

                M: Others take over.

                L: Thank you!

                M: Any time.
                -- course/dialogues/talk.yml --
                speakers:
                  L: {name: Jo, role: learner}
                  M: {name: Mara, role: mentor}
                segments:
                  - {title: Nodes, id: nodes, from: welcome-to-this}
                  - {title: Failures, id: failures, from: and-when-it-fails}
                -- course/dialogues/alone.txt --
                M: Nobody answers me.

                M: Nobody at all.
                -- course/dialogues/nameless.txt --
                A: Short.

                B: What is said here has more words than that.
                """);
        StringBuilder longest = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            longest.append("A: Question number ")
                    .append(i)
                    .append("?\n\nB: Reply number ")
                    .append(i)
                    .append(".\n\n");
        }
        CourseFixture.write(folder, "-- course/dialogues/longest.txt --\n" + longest);
        CommandLineRun run = CommandLineRun.in(folder, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        site = folder.resolve("site");
    }

    @Test
    void everyReplyOfTheMentorWaitsUntilItIsAskedFor() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            assertThat(shown(page)).hasSize(10);
            page.locator(".practise-toggle").click();
            assertThat(page.locator(".practise-status").innerText())
                    .isEqualTo("The conversation now stops before each reply of Mara.");
            assertThat(shown(page)).containsExactly("welcome-to-this", "what-is-a-node");
            assertThat(page.locator("#failures").isVisible())
                    .as("the next segment")
                    .isFalse();

            show(page);
            assertThat(shown(page))
                    .as("what she adds, and a sigh, are no replies")
                    .endsWith("one-machine", "or-one-process-on-it", "and-when-it-fails", "turn", "well");
            show(page);
            assertThat(shown(page)).endsWith("others-take-over", "thank-you");
            show(page);
            assertThat(shown(page)).hasSize(10);
            assertThat(page.locator(".pause").count()).isZero();
            assertThat(page.locator(".practise-status").innerText())
                    .isEqualTo("Mara has no more replies on this page.");
            open.hasNoComplaints();
        }
    }

    @Test
    void keyboardAnswersRevealsAndIsLedToTheReply() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.locator(".practise-toggle").focus();
            page.keyboard().press("Enter");
            page.getByLabel("What would you answer?").focus();
            page.keyboard().type("A <computer>,");
            page.keyboard().press("Enter");
            page.keyboard().type("I think.");
            page.keyboard().press("Control+Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("one-machine");
            assertThat(page.locator(".pause-own-text").allInnerTexts()).containsExactly("A <computer>,\nI think.");
            assertThat(page.locator(".pause textarea").inputValue())
                    .as("the next field")
                    .isEmpty();
            assertThat(page.evaluate("colloquy.stored().answers['talk#one-machine']"))
                    .isEqualTo("A <computer>,\nI think.");
        }
    }

    @Test
    void otherSpeakerCanBeChosenAlsoOnTheWay() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.locator(".practise select").selectOption("Jo");
            page.locator(".practise-toggle").click();
            assertThat(shown(page)).containsExactly("welcome-to-this");
            page.locator(".practise select").selectOption("Mara");
            assertThat(shown(page)).containsExactly("welcome-to-this", "what-is-a-node");
            page.locator(".pause textarea").fill("A machine.");
            for (int reply = 0; reply < 3; reply++) {
                show(page);
            }
            page.locator(".practise select").selectOption("Jo");
            assertThat(shown(page)).as("from the beginning again").containsExactly("welcome-to-this");
            assertThat(page.locator(".conversation .pause-own").count()).isZero();
        }
    }

    @Test
    void leavingShowsEverythingAndStaysAtThePlace() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.locator(".practise-toggle").click();
            page.locator(".pause textarea").fill("A machine.");
            show(page);
            page.locator(".pause-stop").click();
            assertThat(shown(page)).hasSize(10);
            assertThat(page.locator(".conversation :is(.pause, .pause-own)").count())
                    .isZero();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("others-take-over");
            assertThat(page.locator(".practise-toggle").innerText()).isEqualTo("Practise");
            page.locator(".practise-toggle").click();
            assertThat(page.locator(".pause textarea").inputValue()).isEqualTo("A machine.");
            page.locator(".practise-toggle").click();
            assertThat(shown(page)).hasSize(10);
        }
    }

    @Test
    void addressOfAHiddenPlaceShowsAllUpToIt() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.locator(".practise-toggle").click();
            page.locator(".contents a[href='#failures']").click();
            page.waitForCondition(() -> shown(page).size() == 7);
            assertThat(shown(page)).endsWith("well");
            page.evaluate("location.hash = '#others-take-over'");
            page.waitForCondition(() -> shown(page).size() == 9);
            page.evaluate("location.hash = '#one-machine'");
            page.evaluate("location.hash = '#%'");
            assertThat(shown(page)).as("a place that is shown hides nothing").hasSize(9);
            page.locator("[id='others-take-over']").scrollIntoViewIfNeeded();
            open.hasNoComplaints();
        }
    }

    @Test
    void practisingBeginsAtTheTurnOfTheAddress() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.navigate(page.url() + "#and-when-it-fails");
            page.locator(".practise-toggle").click();
            assertThat(shown(page)).hasSize(7).endsWith("well");
        }
    }

    @Test
    void withoutARoleTheOneWhoSaysMostIsAskedForAndAloneNobodyIs() {
        try (OpenSite open = open(OpenSite.desk())) {
            assertThat(open.open("dialogues/nameless.html")
                            .locator(".practise select")
                            .inputValue())
                    .isEqualTo("B");
            assertThat(open.open("dialogues/alone.html").locator(".practise").isVisible())
                    .isFalse();
        }
    }

    @Test
    void withoutScriptsAllTurnsAreThereAndNothingThatCannotWork() {
        try (OpenSite open = open(OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = open.open(TALK);
            assertThat(page.locator(".turn").all()).hasSize(10).allMatch(Locator::isVisible);
            assertThat(page.locator("main :is(button, select, textarea):visible")
                            .count())
                    .isZero();
        }
    }

    @Test
    void onPaperTheConversationIsWhole() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open(TALK);
            page.locator(".practise-toggle").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(shown(page)).hasSize(10);
            assertThat(page.locator("main :is(button, select, textarea):visible")
                            .count())
                    .isZero();
        }
    }

    @Test
    void tenThousandTurnsStopAndGoOnWithoutWaiting() {
        try (OpenSite open = open(OpenSite.desk())) {
            Page page = open.open("dialogues/longest.html");
            int mutations = (int) page.evaluate("""
                    () => new Promise(done => {
                      document.querySelector('.practise-toggle').click();
                      let count = 0;
                      new MutationObserver(changes => { count += changes.length; })
                          .observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
                      for (let i = 0; i < 10; i++) document.querySelector('.pause-show').click();
                      requestAnimationFrame(() => done(count));
                    })""");
            assertThat(shown(page)).hasSize(22);
            assertThat(mutations).as("changes by ten steps among 10,000 turns").isLessThan(200);
            assertThat(page.locator("main textarea").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pausedConversationIsAccessibleAndFits(ColorScheme scheme) {
        for (Browser.NewContextOptions window : List.of(OpenSite.desk(), OpenSite.phone())) {
            try (OpenSite open = open(window.setColorScheme(scheme))) {
                Page page = open.open(TALK);
                page.locator(".practise-toggle").click();
                page.locator(".pause textarea").fill("A machine.");
                show(page);
                assertThat(OpenSite.violations(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
            }
        }
    }

    private static OpenSite open(Browser.NewContextOptions window) {
        return new OpenSite(browsers, site, window);
    }

    private static void show(Page page) {
        page.locator(".pause-show").click();
    }

    /** The ids of the turns that can be seen. */
    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.locator(".turn")
                .evaluateAll("turns => turns.filter(turn => turn.getClientRects().length).map(turn => turn.id)");
    }
}
