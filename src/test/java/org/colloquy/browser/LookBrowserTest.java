package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.cli.CommandLineRun;
import org.colloquy.colour.Colour;
import org.colloquy.support.CourseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Courses with a colour of their own, long words, and a script that runs the other way. */
class LookBrowserTest {
    private static final String GERMAN = """
            -- course/course.yml --
            title: Donaudampfschifffahrtsgesellschaftsinformatik
            subtitle: Für Reedereien und ihre Softwareentwicklungsabteilungen
            language: de
            authors: [Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz]
            theme: {accent: '#a3195b'}
            paths:
              - title: Datenschutzgrundverordnungskonformität
                description: Für alle, die es eilig haben.
                lessons: [01-verteilen/01-messen.md, 01-verteilen]
            -- course/01-verteilen/01-messen.md --
            # Geschwindigkeitsbegrenzungsüberwachung

            ::: objectives
            - Die Nachrichtenübermittlungsgeschwindigkeitsbegrenzung erklären.
            :::

            ::: dialogue talk
            :::

            ## Eins

            | Lastverteilungsverfahren | Ausfallwahrscheinlichkeit | Nachrichtenübermittlungszeit |
            |---|---|---|
            | reihum und immer weiter | eins zu hunderttausend | zweihundert Millisekunden |

            ```java
            String zeile = "eine Zeile, die nicht auf ein Telefon passt und darum in ihrem Kasten rollt";
            ```

            $$a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u = v$$

            See [elsewhere](https://example.org/far/away).

            ::: spoiler
            Gefaltet.
            :::

            ## Zwei
            Ende.
            -- course/dialogues/talk.txt --
            P1: Donaudampfschifffahrtselektrizitätenhauptbetriebswerk.
            P2: (laughs)
            """;
    private static final String ARABIC = """
            -- course/course.yml --
            title: الأنظمة الموزعة
            language: ar
            -- course/01-start/01-one.md --
            # من أين أبدأ؟

            ::: dialogue talk
            :::

            ## القسم الأول

            > [!NOTE]
            > ملاحظة للقارئ.

            ## القسم الثاني
            نص.
            -- course/dialogues/talk.txt --
            P1: أهلا، من أين تريد أن نبدأ؟
            P2: لا أعرف.
            """;

    @TempDir
    private static Path folder;

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @BeforeAll
    static void start() throws IOException {
        for (Map.Entry<String, String> course :
                Map.of("german", GERMAN, "arabic", ARABIC).entrySet()) {
            Path project = CourseFixture.write(folder.resolve(course.getKey()), course.getValue());
            CommandLineRun run = CommandLineRun.in(project, "build", "--strict", "-q");
            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"german, 320", "german, 900", "german, 1440", "arabic, 320", "arabic, 1440"})
    void nothingSticksOut(String course, int width) throws IOException {
        try (BrowserContext context = context(ColorScheme.LIGHT, width)) {
            Page page = context.newPage();
            for (Path html : pages(course)) {
                page.navigate(uri(html));
                assertThat(page.evaluate("""
                        () => {
                          const scrolls = element => {
                            for (let at = element; at; at = at.parentElement)
                              if (at.matches('.table, .code, pre, .math, .skip-link, .mark, svg, math')) return true;
                            return false;
                          };
                          return Array.from(document.querySelectorAll('body *'))
                              .filter(element => !scrolls(element) && element.checkVisibility())
                              .filter(element => {
                                const box = element.getBoundingClientRect();
                                return box.left < -1 || box.right > document.documentElement.clientWidth + 1;
                              })
                              .map(element => element.outerHTML.slice(0, 200));
                        }""")).as(html.toString()).isEqualTo(List.of());
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(html.toString())
                        .isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pagesInAnotherColourAreAccessible(ColorScheme scheme) throws IOException {
        try (BrowserContext context = context(scheme, 1440)) {
            Page page = context.newPage();
            for (Path html : pages("german")) {
                page.navigate(uri(html));
                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream()
                                        .map(rule -> rule.getId() + " "
                                                + rule.getNodes().get(0).getHtml()))
                        .as(html.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void accentIsTheColourOfLinks() {
        String colour = "getComputedStyle(document.querySelector('.map-lesson a')).color";
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, "german", "index.html");
            assertThat(page.evaluate(colour)).isEqualTo("rgb(163, 25, 91)");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat((String) page.evaluate(colour)).startsWith("rgb(2");
        }
    }

    /** The names that course.yml may have are those that browsers know, and mean the same. */
    @Test
    void namesOfColoursAreThoseOfTheBrowser() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 800)) {
            Page page = context.newPage();
            for (String name : Colour.names()) {
                Colour colour = Colour.of(name).orElseThrow();
                assertThat(page.evaluate(
                                "name => { document.body.style.color = ''; document.body.style.color = name;"
                                        + " return getComputedStyle(document.body).color; }",
                                name))
                        .as(name)
                        .isEqualTo("rgb(" + colour.red() + ", " + colour.green() + ", " + colour.blue() + ")");
            }
        }
    }

    @Test
    void pageIsMirroredForAScriptThatRunsTheOtherWay() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, "arabic", "start/one.html");
            String left = "selector => document.querySelector(selector).getBoundingClientRect().left";
            double text = number(page.evaluate(left, "h1"));
            assertThat(number(page.evaluate(left, ".sidebar"))).isGreaterThan(text);
            assertThat(number(page.evaluate(left, ".contents-title"))).isLessThan(text);
            assertThat(number(page.evaluate(left, ".turn-start .turn-text")))
                    .isGreaterThan(number(page.evaluate(left, ".turn-end .turn-text")));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.callout')).borderRightWidth"))
                    .isNotEqualTo("0px");
            assertThat(page.evaluate("getComputedStyle(document.body, '::before').transformOrigin"))
                    .isEqualTo("1440px 0px");
        }
    }

    @Test
    void paperHasNoChromeAndHidesNothing() {
        try (BrowserContext context = context(ColorScheme.DARK, 800)) {
            Page page = open(context, "german", "verteilen/messen.html");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".site-header, .sidebar, .contents, .breadcrumbs, .pagination, .site-footer")
                            .all())
                    .hasSize(6)
                    .allSatisfy(part -> assertThat(part.isVisible()).isFalse());
            assertThat(page.evaluate("getComputedStyle(document.body, '::before').content"))
                    .isEqualTo("none");
            assertThat(page.locator(".spoiler p").isVisible()).isTrue();
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('a[href^=https]'), '::after').content.replace(/\"/g, '')"))
                    .isEqualTo(" (https://example.org/far/away)");
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void moreContrastWhereItIsAskedFor() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context, "german", "verteilen/messen.html");
            String quiet = "getComputedStyle(document.querySelector('.breadcrumbs')).color";
            Object before = page.evaluate(quiet);
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(page.evaluate(quiet)).isNotEqualTo(before);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .isEqualTo("rgb(0, 0, 0)");
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static List<Path> pages(String course) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(course).resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width) {
        return browsers.chromium()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    }

    private static Page open(BrowserContext context, String course, String path) {
        Page page = context.newPage();
        page.navigate(uri(folder.resolve(course).resolve("site").resolve(path)));
        return page;
    }

    private static String uri(Path file) {
        return "file://" + file.toUri().getRawPath();
    }
}
