package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that open large. */
class ZoomTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static Path site;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        CourseFixture.write(folder, """
                -- course/lesson.md --
                # Pictures

                Before.

                ![A wide photo](wide.png)

                ![A small photo](small.png)

                [![A photo that leads on](wide.png)](https://example.org/)

                ![A drawing](drawing.svg "With a caption.")

                After.
                -- course/drawing.svg --
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><circle cx="9" cy="9" r="9"/></svg>
                """);
        picture(folder.resolve("course/wide.png"), 2000, 500);
        picture(folder.resolve("course/small.png"), 60, 40);
        CommandLineRun run = CommandLineRun.in(folder, "build", "-q");
        assertThat(run.code()).as(run.err()).isZero();
        site = folder.resolve("site");
    }

    private static void picture(Path file, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    @Test
    void onlyPicturesThatCanBeShownLargerHaveAButton() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            Page page = open.open("lesson.html");
            page.locator("img.zoomable").nth(1).waitFor();
            assertThat(page.locator(".zoom-open:not([hidden])")
                            .evaluateAll("all => all.map(b => b.previousSibling.alt)"))
                    .isEqualTo(List.of("A wide photo", "A drawing"));
            open.hasNoComplaints();
        }
    }

    @Test
    void keyboardOpensTheLargePictureAndComesBack() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.desk())) {
            Page page = open.open("lesson.html");
            Locator button = page.locator(".zoom-open:not([hidden])").first();
            button.waitFor();
            button.focus();
            page.keyboard().press("Enter");
            Locator large = page.locator("dialog.zoom[open] img");
            assertThat(large.getAttribute("alt")).isEqualTo("A wide photo");
            assertThat(large.boundingBox().width)
                    .isGreaterThan(page.locator("img.zoomable").first().boundingBox().width * 1.5);
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("zoom-close");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.locator("dialog").count() == 0);
            assertThat(button.evaluate("button => button === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void clickOpensAndClickCloses() {
        try (OpenSite open = new OpenSite(browsers, site, OpenSite.phone())) {
            Page page = open.open("lesson.html");
            page.locator("img.zoomable").first().tap();
            Locator large = page.locator("dialog.zoom[open] img");
            assertThat(large.boundingBox().width).as("more than the screen").isGreaterThan(500);
            large.tap();
            page.waitForCondition(() -> page.locator("dialog").count() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void openPictureIsAccessible(ColorScheme scheme) {
        try (OpenSite open = new OpenSite(
                browsers, site, OpenSite.desk().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = open.open("lesson.html");
            page.locator("img.zoomable").first().click();
            page.locator("dialog.zoom[open]").waitFor();
            assertThat(OpenSite.violations(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pageIsLaidOutAsWithoutTheScript(ColorScheme scheme) {
        for (int width : List.of(320, 1440)) {
            String boxes = "() => { const top = document.querySelector('main').getBoundingClientRect().top;"
                    + "return JSON.stringify(Array.from(document.querySelectorAll('main *:not(.zoom-open)'))"
                    + ".map(one => one.getBoundingClientRect())"
                    + ".map(box => [box.x, box.y - top, box.width, box.height].map(Math.round))); }";
            try (OpenSite with = new OpenSite(
                            browsers,
                            site,
                            OpenSite.desk().setViewportSize(width, 900).setColorScheme(scheme));
                    OpenSite without = new OpenSite(
                            browsers,
                            site,
                            OpenSite.desk()
                                    .setViewportSize(width, 900)
                                    .setColorScheme(scheme)
                                    .setJavaScriptEnabled(false))) {
                Page page = with.open("lesson.html");
                page.locator("img.zoomable").nth(1).waitFor();
                assertThat(page.evaluate(boxes))
                        .isEqualTo(without.open("lesson.html").evaluate(boxes));
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
            }
        }
    }
}
