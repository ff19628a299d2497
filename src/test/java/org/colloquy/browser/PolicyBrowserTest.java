package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.support.ExampleSite;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Content-Security-Policy of a page, seen by somebody who has smuggled something into its text. */
class PolicyBrowserTest {
    private static final String SMUGGLED = """
            <main id="smuggled">
            <script>window.ran = ['inline script'];</script>
            <script src="data:text/javascript,window.ran = ['data script'];"></script>
            <script src="http://127.0.0.1:9/elsewhere.js"></script>
            <img src="nothing.png" alt="" onerror="window.ran = ['handler']">
            <svg onload="window.ran = ['svg handler']"></svg>
            <iframe src="javascript:parent.ran = ['frame']" title="frame"></iframe>
            <object data="data:text/html,object"></object>
            <base href="http://127.0.0.1:9/">
            <p style="color: rgb(1, 2, 3)">An author's own style is theirs.</p>
            <a href="javascript:window.ran = ['link']">link</a>
            <form action="http://127.0.0.1:9/taken"><button>send</button></form>
            """;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void nothingThatIsSmuggledInRuns(String transport, @TempDir Path folder) throws IOException {
        Path site = folder.toRealPath();
        Files.createDirectory(site.resolve("theme"));
        for (String name : List.of("style.css", "theme.js", "copy-code.js", "offline.js")) {
            Files.copy(ExampleSite.folder().resolve("theme/" + name), site.resolve("theme/" + name));
        }
        Files.writeString(site.resolve("theme/contents.js"), "try { eval('window.ran = [1]'); } catch (refused) { }");
        String page = Files.readString(ExampleSite.folder().resolve("index.html"));
        Files.writeString(site.resolve("index.html"), page.replaceFirst("<main[^>]*>", SMUGGLED));
        Files.writeString(site.resolve("404.html"), "");
        try (SiteServer server = SiteServer.of(site);
                Page shown = browsers.chromium().newPage()) {
            String root = transport.equals("http")
                    ? server.address()
                    : "file://" + site.toUri().getRawPath();
            List<String> complaints = new ArrayList<>();
            List<String> left = new ArrayList<>();
            shown.onConsoleMessage(message -> complaints.add(message.text()));
            shown.onResponse(response -> left.add(response.url()));
            shown.navigate(root + "index.html");
            shown.locator("#smuggled a[href^=javascript]").click();
            shown.evaluate("document.querySelector('#smuggled form').submit()");

            assertThat(shown.evaluate("window.ran || null")).isNull();
            assertThat(shown.evaluate("document.documentElement.classList.contains('scripts')"))
                    .as("our own scripts run")
                    .isEqualTo(true);
            assertThat(shown.evaluate("getComputedStyle(document.querySelector('#smuggled p')).color"))
                    .isEqualTo("rgb(1, 2, 3)");
            assertThat(shown.url()).as("neither link nor form leads away").endsWith("/index.html");
            assertThat(String.join("\n", complaints))
                    .contains("inline script", "inline event handler", "script-src", "base-uri", "form-action");
            assertThat(left).noneMatch(url -> url.contains(":9/"));
        }
    }
}
