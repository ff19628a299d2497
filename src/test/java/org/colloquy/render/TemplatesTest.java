package org.colloquy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.course.Words;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.read.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private static final Path BUILT_IN = Path.of("templates");

    @TempDir
    private Path project;

    @Test
    void builtInTemplatesAreWithoutProblems() throws IOException {
        Templates builtIn = Templates.read(project);
        assertThat(TemplateCheck.check(builtIn.sources(), words())).isEmpty();
    }

    @Test
    void builtInListNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> BUILT_IN.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("README.md") && !name.equals("built-in.txt"))
                    .sorted()
                    .toList();
            assertThat(Templates.builtInNames()).isEqualTo(names);
        }
    }

    @Test
    void onlyConvertedHtmlIsWrittenRaw() throws IOException {
        for (String name : Templates.builtInNames()) {
            Matcher raw = Pattern.compile("\\{\\{\\{\\s*([\\w.]+)|\\{\\{&\\s*([\\w.]+)")
                    .matcher(Files.readString(BUILT_IN.resolve(name)));
            while (raw.find()) {
                assertThat(raw.group(1)).as(name).isIn("page.content", "page.structuredData", "html", "introduction");
            }
        }
    }

    @Test
    void everyTemplateBeginsWithAComment() throws IOException {
        for (String name : Templates.builtInNames()) {
            if (name.endsWith(Templates.ENDING)) {
                assertThat(Files.readString(BUILT_IN.resolve(name))).as(name).startsWith("{{! ");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{{page.titel}} | no 'titel' in 'page' | did you mean 'page.title'? | 3",
                "a {{#paeg.title}}{{/paeg.title}} | no 'paeg' at this place | did you mean 'page'? | 6",
                "{{^page.has}}{{/page.has}} | no 'has' in 'page' | | 4",
                "{{#nav.next}}{{titel}}{{/nav.next}} | no 'titel' at this place | did you mean 'title'? | 16",
                "{{title}} | no 'title' at this place | did you mean 'site'? | 3",
                "{{site.words.glosary}} | no 'glosary' in 'site.words' | did you mean 'site.words.glossary'? | 3",
                "{{nav.next.href}} | no 'href' in 'nav.next', which is not always there and needs a section '{{#…}}' | | 3",
                "{{nav.breadcrumbs.href}} | no 'href' in 'nav.breadcrumbs', which is a list and needs a section '{{#…}}' | | 3",
                "{{page.hashCode}} | no 'hashCode' in 'page' | | 3",
                "{{>partials/heder}} | no template 'partials/heder' | did you mean 'partials/header'? | 4",
                "{{#page.title}} | 'page.title' is never closed with '{{/page.title}}' | | 4",
                "{{#page.title}}{{/page.kind}} | 'page.kind' is closed here, but 'page.title' is open since line 2 | | 19",
                "{{/page.title}} | '{{/page.title}}' closes nothing that is open | | 4",
                "{{page.title | this tag is never closed with '}}' | | 1",
                "{{{page.content}} | this tag is never closed with '}}}' | | 1",
                "{{}} | a tag without a name | | 3",
                "{{=<% %>=}} | templates keep the delimiters '{{' and '}}' | | 3",
            })
    void mistakeIsFoundAtItsPlace(String template, String message, String hint, int column) throws IOException {
        write("pages/lesson.mustache", "{{! mine }}\n" + template.strip() + "\n");
        assertThat(check()).first().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_ERROR);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hint().orElse(null)).isEqualTo(hint);
            assertThat(problem.where().file()).isEqualTo("templates/pages/lesson.mustache");
            assertThat(problem.where().line()).isEqualTo(2);
            assertThat(problem.where().column()).isEqualTo(column);
        });
    }

    @Test
    void keysOfFrontMatterAndThemeMayBeAnything() throws IOException {
        write(
                "pages/lesson.mustache",
                "{{page.meta.teacher}}{{#site.theme.logo}}{{site.theme.logo.wide}}{{/site.theme.logo}}");
        assertThat(check()).isEmpty();
    }

    @Test
    void templateForNoKindOfPageIsAnError() throws IOException {
        write("pages/leson.mustache", "");
        assertThat(check()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("no kind of page has this template");
            assertThat(problem.hint()).contains("did you mean 'pages/lesson.mustache'?");
        });
    }

    @Test
    void ownPartialMayBeAddedAndMayIncludeItself() throws IOException {
        write("partials/mine.mustache", "{{#items}}{{title}}{{#inside}}{{>partials/mine}}{{/inside}}{{/items}}");
        write("pages/lesson.mustache", "{{#nav.list}}{{>partials/mine}}{{/nav.list}}");
        assertThat(check()).isEmpty();
    }

    @Test
    void ownStyleComesAfterTheBuiltInOnes() throws IOException {
        write("assets/css/brand.css", ":root { --accent: red; }");
        byte[] style = ThemeFiles.of(Templates.read(project), Optional.empty())
                .get(new org.colloquy.site.Url("theme/style.css"));
        assertThat(new String(style, java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("/* Tokens")
                .endsWith(":root { --accent: red; }");
    }

    private List<Diagnostic> check() throws IOException {
        Templates templates = Templates.read(project);
        return templates.check(words());
    }

    private static Words words() throws IOException {
        return WordsReader.read(Path.of("no-words-of-its-own"), "en").words();
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
