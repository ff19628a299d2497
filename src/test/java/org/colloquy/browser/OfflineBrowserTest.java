package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.colloquy.support.RecordedTalk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course that was read on a server, when the connection is gone. */
class OfflineBrowserTest {
    private static final String COURSE = """
            -- course/course.yml --
            title: Demo
            %s
            -- course/index.md --
            Welcome.
            -- course/one.md --
            # One
            ![a dot](dot.svg)
            %s
            -- course/two.md --
            # Two
            Other text.
            -- course/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>
            """;

    @TempDir
    private static Path project;

    private static SiteServer server;
    private static Browsers browsers;

    /** A name for the server that is not this machine's, so that pages take it for the web. */
    private static String site;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        server = SiteServer.of(project.toRealPath().resolve("site"));
        site = "http://course.test:" + server.port() + "/";
        browsers = Browsers.start(
                "--host-resolver-rules=MAP course.test 127.0.0.1",
                "--unsafely-treat-insecure-origin-as-secure=" + site);
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
        server.close();
    }

    @BeforeEach
    void open() {
        server.setCut(false);
        context = browsers.chromium().newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatWasReadStaysAndANewVersionReplacesIt() throws IOException {
        build("", "First version.");
        read("one.html");
        String first = cached();
        server.setCut(true);

        page.navigate(site + "one.html");
        assertThat(page.locator("main").innerText()).contains("First version.");
        assertThat(page.evaluate("document.querySelector('main img').naturalWidth"))
                .isEqualTo(9);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.skip-link')).position"))
                .as("styles are there")
                .isNotEqualTo("static");
        page.navigate(site + "index.html?from=one#page:main");
        assertThat(page.locator("main").innerText()).contains("Welcome.");
        page.navigate(site + "two.html");
        assertThat(page.locator("h1").innerText()).isEqualTo("Not here without a connection");
        page.locator("main a").click();
        page.waitForURL(site);
        assertThat(page.locator("main").innerText()).contains("Welcome.");

        build("", "Second version.");
        server.setCut(false);
        page.navigate(site + "one.html");
        assertThat(page.locator("main").innerText())
                .as("the network comes first")
                .contains("Second version.");
        until("(await caches.keys()).length === 1 && (await caches.keys())[0] !== argument", first);
        page.navigate(site + "two.html");
        server.setCut(true);
        page.navigate(site + "one.html");
        assertThat(page.locator("main").innerText())
                .as("read before the update")
                .contains("Second version.");
        page.navigate(site + "two.html");
        assertThat(page.locator("main").innerText()).contains("Other text.");
    }

    @Test
    void recordingsAreNeverKept(@TempDir Path recorded) throws IOException {
        Path folder = RecordedTalk.build(recorded);
        try (SiteServer talks = SiteServer.of(folder);
                Browsers web = Browsers.start(
                        "--host-resolver-rules=MAP course.test 127.0.0.1",
                        "--unsafely-treat-insecure-origin-as-secure=http://course.test:" + talks.port() + "/");
                Page talk = web.chromium().newPage()) {
            String root = "http://course.test:" + talks.port() + "/";
            String kept = "async () => { await navigator.serviceWorker.ready; const urls = [];"
                    + " for (const name of await caches.keys())"
                    + " for (const request of await (await caches.open(name)).keys()) urls.push(request.url);"
                    + " return urls.join(' '); }";
            for (int visit = 0; visit < 2; visit++) {
                talk.navigate(root + "dialogues/talk.html");
                talk.evaluate("document.querySelector('audio').play()");
                talk.locator(".turn[aria-current]", new Page.LocatorOptions().setHasText("Turn 1 "))
                        .waitFor();
                talk.evaluate("async () => (await fetch('../sound/one%20talk.wav')).arrayBuffer()");
            }
            assertThat((String) talk.evaluate(kept))
                    .contains("dialogues/talk.html")
                    .doesNotContain(".wav");
        }
    }

    @Test
    void authorMayTurnItOff() throws IOException {
        build("offline: false", "Text.");
        page.navigate(site + "one.html");
        page.waitForLoadState();
        assertThat(registrations()).isEqualTo(0);
        assertThat(page.locator("script[src*=offline]").count()).isZero();
        assertThat(project.resolve("site/offline-worker.js")).doesNotExist();
    }

    @Test
    void neverOnTheAuthorsMachineAndNeverForFiles() throws IOException {
        build("", "Text.");
        for (String host : new String[] {server.address(), server.address().replace("127.0.0.1", "localhost")}) {
            page.navigate(host + "one.html");
            assertThat(page.evaluate("'serviceWorker' in navigator")).isEqualTo(true);
            assertThat(registrations()).as(host).isEqualTo(0);
        }
        page.navigate("file://"
                + project.toRealPath().resolve("site/one.html").toUri().getRawPath());
        assertThat(page.locator("script[src*=offline]").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText()).contains("Text.");
    }

    private void build(String key, String text) {
        CourseFixture.write(project, COURSE.formatted(key, text));
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Reads a page and waits until it is kept. */
    private void read(String path) {
        page.navigate(site + path);
        until("!!(await caches.match(argument))", site + path);
        until("!!(await caches.match(argument))", site + "dot.svg");
        until("!!navigator.serviceWorker.controller", "");
    }

    /** Asks the page again and again, for ten seconds at most, since the worker tells nobody when it is done. */
    private void until(String condition, String argument) {
        Object met = page.evaluate("""
                async argument => {
                  for (const end = Date.now() + 10000; Date.now() < end; await new Promise(requestAnimationFrame)) {
                    if (%s) return true;
                  }
                  return false;
                }""".formatted(condition), argument);
        assertThat(met).as(condition + " " + argument).isEqualTo(true);
    }

    private String cached() {
        return (String) page.evaluate("async () => (await caches.keys()).join()");
    }

    private Object registrations() {
        return page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length");
    }
}
