package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.BuildRequest;
import org.colloquy.SiteBuilder;
import org.colloquy.support.CourseFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code html: escape} no field of a course can bring a script, a handler or a script's address onto a page. */
class HostileStringsTest {
    private static final String COURSE = """
            -- course/course.yml --
            title: 'X'
            subtitle: 'X'
            description: 'X'
            language: 'en'
            authors: ['X']
            license: 'X'
            id: 'a X'
            url: https://example.org/course/
            html: escape
            theme: {accent: 'X'}
            -- course/index.md --
            ---
            title: 'X'
            description: 'X'
            ---
            X
            -- course/01-unit/index.md --
            ---
            title: 'X'
            ---
            # X
            -- course/01-unit/01-lesson.md --
            ---
            title: 'X'
            description: 'X'
            slug: 'X'
            tags: ['X']
            lang: 'X'
            aliases: ['X', 'old/X.html', 'former.html']
            requires: ['X']
            other: 'X'
            ---
            X

            ## X {#X .X X=X}

            <div X>X</div> <img src=X onerror=alert(1)> <a href="javascript:alert(1)">a</a>

            [X](<X>) [a](javascript:alert(1)) [b](<JaVaScRiPt:alert(1)> "X") ![X](X.png "X") <javascript:alert(1)>

            [a](&#106;avascript:alert(1)) [b](java%0ascript:alert(1)) [c](data:text/html,X) ![d](javascript:alert(1))

            [a][r] [words]{#X onclick=alert(1) style=x} `code`{onclick=alert(1)} **b**{onload="X"}

            [r]: javascript:alert(1) "X"

            ```X title="X" {X onclick=alert(1)}
            X
            ```

            ```java title="X"
            String s = "X";
            ```

            $\\text{X}$ $\\href{javascript:alert(1)}{x}$ and $$X$$

            ::: note X {#X onclick=alert(1) X=X}
            X
            :::

            ::: X X {#X .X X=X}
            X
            :::

            ::: explorable dx-X {onload=X title="X" onclick=alert(1)}
            X
            :::

            ::: explorable dx-fine {onload=X title="X" onclick=alert(1) style=X}
            X
            :::

            ::: quiz X {#X}
            X

            - [ ] X
              > X
            - [x] X
              > X

            ### X

            X {type=text answer="X"}
            :::

            ::: analogy X
            X
            ::: breaks
            - X
            :::
            :::

            ::: tab
            ### X
            X
            :::

            ::: dialogue talk#X {pause=X}
            :::

            ::: dialogue talk
            :::

            ::: explain X
            :::

            | X | X |
            |---|---|
            | X | X |

            X[^X]

            [^X]: X

            - [ ] X
            -- course/glossary.md --
            # X

            X {#X match=X}
            X
            :   **X.** X
            :   *X:* X
            -- course/dialogues/talk.txt --
            X

            Ann: X (X) [X]

            Ben: X
            -- course/dialogues/talk.yml --
            title: 'X'
            description: 'X'
            speakers:
              Ann: {name: 'X', role: 'X'}
              Ben: 'X'
            segments:
              - {title: 'X', id: 'X', from: 'X', lessons: ['X']}
              - {title: 'X', id: 'X', from: 'x', lessons: ['X']}
            aliases: {'X': 'X'}
            -- course/dialogues/bold.md --
            **X:** X

            **Ann:** <script>alert(1)</script> X

            **Ben:** [a](javascript:alert(1)) X
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "</title></script><img src=x onerror=alert(1)>",
                "{{page.title}}{{{site.title}}}",
                "javascript:alert(1)",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "x onload=alert(1) ",
                "<!--><svg onload=alert(1)>",
                "]]><script>alert(1)</script>&amp;&lt;script&gt;"
            })
    void noFieldBringsAScript(String hostile, @TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : CourseFixture.files(COURSE).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            boolean yaml = file.getKey().endsWith(".yml");
            String text = file.getValue();
            int body = yaml ? text.length() : Math.max(0, text.indexOf("---\n", 3));
            Files.writeString(
                    path,
                    text.substring(0, body).replace("X", hostile.replace("'", "''"))
                            + text.substring(body).replace("X", hostile));
        }
        String name = hostile.replace("/", "\u2215");
        Files.writeString(folder.resolve("course/02-" + name + ".md"), hostile);
        Files.writeString(folder.resolve("course/" + name + ".png"), hostile);
        new SiteBuilder(new BuildRequest(
                        folder,
                        Optional.empty(),
                        Path.of("target/test-cache").toAbsolutePath(),
                        true,
                        true,
                        false,
                        true))
                .build();
        List<Path> pages = pages(folder.resolve("site"));
        assertThat(pages).hasSizeGreaterThan(8);
        for (Path page : pages) {
            assertThat(dangers(Jsoup.parse(page.toFile(), "UTF-8")))
                    .as(page.toString())
                    .isEmpty();
        }
        Document sitemap = Jsoup.parse(Files.readString(folder.resolve("site/sitemap.xml")), "", Parser.xmlParser());
        assertThat(sitemap.select("loc").eachText())
                .isNotEmpty()
                .allMatch(address -> address.matches("https://example\\.org/course/[^<>\"{}\\s]*"));
        assertThat(sitemap.select("script, img, svg")).isEmpty();
    }

    private static List<String> dangers(Document page) {
        List<String> dangers = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean ours = element.attr("src").matches("([./]*|https://example\\.org/course/)theme/[a-z-]+\\.js");
            // structured data does not run, and nothing in it may end its element
            boolean data = element.attr("type").equals("application/ld+json")
                    && !element.hasAttr("src")
                    && element.data().matches("\\{\"@context\":\"https://schema\\.org\",[^<>&]*\\}");
            if (element.normalName().equals("script")
                    && !data
                    && (!ours || !element.data().isBlank())) {
                dangers.add(element.outerHtml());
            }
            boolean share = element.outerHtml()
                    .replaceAll("\\s*\n\\s*", "")
                    .matches("<svg class=\"speaker-share\" [^<>]*><rect width=\"\\d+\" height=\"1\" ?/></svg>");
            if (!share
                    && List.of("svg", "iframe", "object", "embed", "base", "style")
                            .contains(element.normalName())) {
                dangers.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
                boolean address = List.of(
                                "href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset")
                        .contains(attribute.getKey());
                boolean icon = element.attr("rel").equals("icon") && value.startsWith("data:image/svg+xml,");
                boolean scriptAddress = address && !icon && value.matches("(javascript|vbscript|data):.*");
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style") || scriptAddress) {
                    dangers.add(attribute + " on " + element.normalName());
                }
            }
        }
        return dangers;
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
