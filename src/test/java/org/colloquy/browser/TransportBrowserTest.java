package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page from a server and by double-click, with scripts and without: the same quiet page. */
class TransportBrowserTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            "sharing-the-load/index.html",
            "sharing-the-load/the-highway.html",
            "dialogues/mentoring.html",
            "glossary.html",
            "print.html",
            "404.html");

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static SiteServer server;
    private static final Map<Boolean, BrowserContext> CONTEXTS = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws IOException {
        server = SiteServer.of(ExampleSite.folder());
        for (boolean scripts : new boolean[] {true, false}) {
            BrowserContext context = browsers.chromium()
                    .newContext(new Browser.NewContextOptions()
                            .setJavaScriptEnabled(scripts)
                            .setViewportSize(1440, 900));
            LayoutShifts.watch(context);
            CONTEXTS.put(scripts, context);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> visits() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("http", "file")
                        .flatMap(transport ->
                                Stream.of(true, false).map(scripts -> Arguments.of(page, transport, scripts))));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void pageIsQuietAndAsksOnlyItsOwnSite(String path, String transport, boolean scripts) {
        String site = transport.equals("http")
                ? server.address()
                : "file://" + ExampleSite.folder().toUri().getRawPath();
        try (Page page = CONTEXTS.get(scripts).newPage()) {
            List<String> complaints = new ArrayList<>();
            List<String> requests = new ArrayList<>();
            List<String> failures = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
            page.onRequestFailed(request -> failures.add(request.url()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    failures.add(response.status() + " " + response.url());
                }
            });
            page.navigate(site + path);

            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(40);
            assertThat(page.locator("html.scripts").count()).isEqualTo(scripts ? 1 : 0);
            if (scripts) {
                assertThat(LayoutShifts.whileLoading(page)).as("layout shifts").isEmpty();
                assertThat(page.evaluate("document.querySelectorAll('script[type=\"application/ld+json\"]').length"))
                        .isEqualTo(path.equals("print.html") || path.equals("404.html") ? 0 : 1);
            }
            assertThat(complaints).isEmpty();
            assertThat(failures).isEmpty();
            assertThat(requests).contains(site + "theme/style.css").allMatch(url -> url.startsWith(site));
        }
    }
}
