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
import java.util.concurrent.CopyOnWriteArrayList;
import org.colloquy.support.RecordedTalk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations with a recording: it is followed, times play from there, and a page without its recording is a page to read. */
class PlayerBrowserTest {
    private static final String TALK = "dialogues/talk.html";
    private static final String FAR = "dialogues/far.html";
    private static final String CURRENT = ".turn[aria-current]";

    @TempDir
    private static Path project;

    private static Path folder;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @BeforeAll
    static void start() throws IOException {
        folder = RecordedTalk.build(project);
    }

    @Test
    void timePlaysFromThereAndTheTurnThatIsHeardIsMarkedAndKeptInSight() {
        try (OpenSite site = site(OpenSite.desk())) {
            Page page = site.open(TALK);
            assertThat(page.locator(CURRENT).count()).as("nothing is heard yet").isZero();
            time(page, 4).click();
            current(page, 4);
            assertThat(position(page)).isGreaterThanOrEqualTo(4);
            assertThat(page.evaluate(
                            "getComputedStyle(document.querySelector('.turn[aria-current] .turn-text')).boxShadow"))
                    .as("a bar, not a colour alone")
                    .isNotEqualTo("none");
            Object before = page.evaluate("scrollY");
            current(page, 7);
            page.waitForFunction("before => scrollY > before", before);
            assertThat(page.locator(CURRENT).count()).isEqualTo(1);
            site.hasNoComplaints();
        }
    }

    @Test
    void whoScrollsAwayIsLeftInPeace() {
        try (OpenSite site = site(OpenSite.desk())) {
            Page page = site.open(TALK);
            time(page, 1).click();
            current(page, 1);
            page.mouse().move(700, 600);
            page.mouse().wheel(0, 5000);
            page.waitForFunction("scrollY + innerHeight >= document.documentElement.scrollHeight - 1");
            Object there = page.evaluate("scrollY");
            current(page, 3);
            assertThat(page.evaluate("scrollY")).isEqualTo(there);
        }
    }

    @Test
    void keysWorkInTheConversationAndNowhereElse() {
        try (OpenSite site = site(OpenSite.desk())) {
            Page page = site.open(TALK);
            page.locator("body").press("k");
            assertThat(paused(page)).as("the focus is elsewhere").isEqualTo(true);
            Locator button = time(page, 2);
            assertThat(button.getAttribute("aria-label")).isEqualTo("Play from 0:02");
            button.focus();
            page.keyboard().press("Control+k");
            page.keyboard().press("Escape");
            assertThat(paused(page)).as("it belongs to the search").isEqualTo(true);
            button.press("Enter");
            current(page, 2);
            button.press("k");
            page.waitForFunction("document.querySelector('audio').paused");
            button.press("]");
            current(page, 3);
            button.press("[");
            current(page, 2);
            button.press("k");
            page.waitForFunction("document.querySelector('audio').paused");
            site.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 640", "768, 1024", "1440, 900"})
    void playerStaysInSightAndHidesNoFocus(int width, int height) {
        try (OpenSite site = site(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = site.open(TALK);
            page.locator(".turn .permalink").last().focus();
            for (int i = 0; i < 16; i++) {
                page.keyboard().press("Shift+Tab");
                assertThat(page.evaluate("""
                                () => {
                                  const focus = document.activeElement.getBoundingClientRect();
                                  const stage = document.querySelector('.player-stage').getBoundingClientRect();
                                  const header = document.querySelector('.site-header').getBoundingClientRect();
                                  return [stage.top >= header.bottom, focus.top >= stage.bottom, focus.bottom <= innerHeight].join();
                                }""")).as("step " + i).isEqualTo("true,true,true");
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({TALK + ", LIGHT", TALK + ", DARK", FAR + ", LIGHT", "dialogues/film.html, DARK"})
    void isAccessible(String path, ColorScheme scheme) {
        try (OpenSite site = site(OpenSite.desk().setColorScheme(scheme))) {
            Page page = site.open(path);
            if (path.equals(TALK)) {
                time(page, 2).click();
                current(page, 2);
            }
            assertThat(OpenSite.violations(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({FAR, "dialogues/film.html"})
    void nothingIsAskedOfAnotherHostBeforePlay(String path) {
        try (OpenSite site = site(OpenSite.desk())) {
            List<String> asked = new CopyOnWriteArrayList<>();
            site.context().onRequest(request -> asked.add(request.url()));
            Page page = site.open(path);
            page.waitForLoadState();
            assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("127.0.0.1"));
            page.evaluate("document.querySelector('audio, video').play().catch(() => {})");
            page.locator(".player-failed:not(:empty)").waitFor();
            assertThat(asked).anyMatch(url -> url.startsWith("https://127.0.0.1:9/"));
        }
    }

    @Test
    void withoutItsRecordingAPageIsAPageToRead() {
        try (OpenSite site = site(OpenSite.desk())) {
            Page page = site.open(FAR);
            time(page, 3).click();
            Locator notice = page.locator(".player-failed");
            notice.filter(new Locator.FilterOptions().setHasText("cannot be played"))
                    .waitFor();
            assertThat(page.locator("audio").isVisible()).isFalse();
            assertThat(page.locator(".turn-play:visible").count()).isZero();
            assertThat(page.locator(".turn time:visible").count()).isEqualTo(RecordedTalk.SECONDS);
            assertThat(page.locator(CURRENT).count()).isZero();
            assertThat(page.locator(".player-source a").getAttribute("href")).isEqualTo("https://127.0.0.1:9/far.mp3");
            assertThat(OpenSite.violations(page)).isEmpty();
        }
    }

    @Test
    void withoutAConnectionNothingElsewhereIsOffered() {
        try (OpenSite site = site(OpenSite.desk())) {
            site.context().setOffline(true);
            Page page = site.open(FAR);
            assertThat(page.locator("audio").isVisible()).isFalse();
            assertThat(page.locator(".player-failed").innerText()).contains("cannot be played");
            site.context().setOffline(false);
            page.locator("audio").waitFor();
            assertThat(page.locator(".turn-play:visible").count()).isEqualTo(RecordedTalk.SECONDS);
            assertThat(page.locator(".player-failed").innerText()).isEmpty();
        }
    }

    @Test
    void browserReadsTheCaptions() throws IOException {
        try (SiteServer server = SiteServer.of(folder);
                OpenSite site = site(OpenSite.desk())) {
            Page page = site.context().newPage();
            page.navigate(server.address() + TALK);
            page.evaluate("""
                    () => new Promise(done => {
                      document.querySelector('track').addEventListener('load', done);
                      document.querySelector('audio').textTracks[0].mode = 'showing';
                    })""");
            assertThat(page.evaluate("""
                            () => {
                              const cues = document.querySelector('audio').textTracks[0].cues;
                              return [cues.length, cues[1].startTime, cues[1].endTime, cues[1].getCueAsHTML().textContent].join('|');
                            }"""))
                    .isEqualTo(RecordedTalk.SECONDS + "|1|1.9|Turn 1 is 1 < 2 and says & says this.");
        }
    }

    @Test
    void printNamesTheRecordingAndHasNoPlayer() {
        try (OpenSite site = site(OpenSite.desk())) {
            Page page = site.open(FAR);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("audio").isVisible()).isFalse();
            assertThat(page.locator(".player-keys").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.player-source a'), '::after').content"))
                    .isEqualTo("\" (https://127.0.0.1:9/far.mp3)\"");
        }
    }

    @Test
    void withoutScriptsThereAreAPlayerALinkAndPlainTimes() {
        try (OpenSite site = site(OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = site.open(TALK);
            assertThat(page.locator("audio").isVisible()).isTrue();
            assertThat(page.locator(".turn time").count()).isEqualTo(RecordedTalk.SECONDS);
            assertThat(page.locator(".turn button").count()).isZero();
            assertThat(page.locator(".player-source a").getAttribute("href")).isEqualTo("../sound/one%20talk.wav");
        }
    }

    private static OpenSite site(Browser.NewContextOptions options) {
        return new OpenSite(browsers, folder, options);
    }

    private static Locator time(Page page, int second) {
        return page.locator(".turn-play").nth(second);
    }

    /** Waits until a turn is the one that is heard. */
    private static void current(Page page, int turn) {
        page.locator(CURRENT, new Page.LocatorOptions().setHasText("Turn " + turn + " "))
                .waitFor();
    }

    private static double position(Page page) {
        return ((Number) page.evaluate("document.querySelector('audio').currentTime")).doubleValue();
    }

    private static Object paused(Page page) {
        return page.evaluate("document.querySelector('audio').paused");
    }
}
