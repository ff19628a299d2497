package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Former addresses of pages. */
class RedirectBrowserTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        Path project = CourseFixture.write(folder, """
                -- course/01-lanes.md --
                ---
                aliases: [old/road.html]
                ---
                # Lanes

                ## Which lane?
                That one.
                """);
        CommandLineRun run = CommandLineRun.in(project, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void leadsToTheSamePlaceAndIsForgotten() {
        try (OpenSite site = open(OpenSite.desk())) {
            Page page = site.open("lanes.html");
            site.open("old/road.html", "which-lane");
            page.waitForURL("**/site/lanes.html#which-lane");
            page.goBack();
            assertThat(page.url()).endsWith("/site/lanes.html");
            site.hasNoComplaints();
        }
    }

    @Test
    void leadsToThePageWithoutScripts() {
        try (OpenSite site = open(OpenSite.desk().setJavaScriptEnabled(false))) {
            Page page = site.open("old/road.html");
            page.waitForURL("**/site/lanes.html");
            assertThat(page.locator("h1").innerText()).contains("Lanes");
        }
    }

    private static OpenSite open(Browser.NewContextOptions options) {
        return new OpenSite(browsers, folder.resolve("site"), options);
    }
}
