package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.course.CourseConfig;
import org.colloquy.course.CourseConfig.RawHtml;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class CourseYmlTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void everyKeyIsRead() {
        CourseConfig config = read("""
                title: 2024
                subtitle: A course
                description: About it
                language: pt-BR
                authors: [Ada, Ben]
                license: CC-BY-4.0
                url: https://example.org/course
                id: My Course
                html: escape
                rules: {unused-term: off, broken-link: warning}
                offline: false
                theme: {accent: '#123', wide: true}
                """);
        assertThat(problems).isEmpty();
        assertThat(config.title()).isEqualTo("2024");
        assertThat(config.subtitle()).contains("A course");
        assertThat(config.description()).contains("About it");
        assertThat(config.language()).isEqualTo("pt-BR");
        assertThat(config.authors()).containsExactly("Ada", "Ben");
        assertThat(config.license()).contains("CC-BY-4.0");
        assertThat(config.url()).contains("https://example.org/course/");
        assertThat(config.id()).isEqualTo("my-course");
        assertThat(config.html()).isEqualTo(RawHtml.ESCAPE);
        assertThat(config.rules())
                .isEqualTo(Map.of(Rule.UNUSED_TERM, Severity.OFF, Rule.BROKEN_LINK, Severity.WARNING));
        assertThat(config.offline()).isFalse();
        assertThat(config.theme()).isEqualTo(Map.of("accent", "#123", "wide", true));
    }

    @Test
    void absentKeysHaveDefaults() {
        CourseConfig config = read("");
        assertThat(config.title()).isEqualTo("A folder");
        assertThat(config.language()).isEqualTo("en");
        assertThat(config.id()).isEqualTo("a-folder");
        assertThat(config.html()).isEqualTo(RawHtml.KEEP);
        assertThat(config.offline()).isTrue();
        assertThat(read("title: '!!'").id()).isEqualTo("course");
    }

    @Test
    void mistakesAreReportedInPlace() {
        read("""
                titel: Demo
                language: english language
                url: example.org
                html: esacpe
                id: '!'
                rules:
                  broken-lnk: off
                  broken-link: of
                  unused-term: [off]
                authors: {a: b}
                """);
        assertThat(Told.problems(problems))
                .containsExactlyInAnyOrder(
                        "course.yml:1:1 unknown-key: unknown key 'titel' (did you mean 'title'?)",
                        "course.yml:2:11 bad-value: 'language' cannot be 'english language', "
                                + "expected a language tag such as 'en' or 'pt-BR'",
                        "course.yml:3:6 bad-value: 'url' cannot be 'example.org', expected 'https://…'",
                        "course.yml:4:7 bad-value: 'html' cannot be 'esacpe', expected one of: keep, escape "
                                + "(did you mean 'escape'?)",
                        "course.yml:5:5 bad-value: 'id' cannot be '!', expected letters, digits and hyphens",
                        "course.yml:7:3 unknown-key: unknown rule 'broken-lnk' (did you mean 'broken-link'?)",
                        "course.yml:8:16 bad-value: 'broken-link' cannot be 'of', "
                                + "expected one of: error, warning, info, off (did you mean 'off'?)",
                        "course.yml:9:16 wrong-type: 'unused-term' needs text, found a list",
                        "course.yml:10:10 wrong-type: 'authors' needs text, found keys with values");
    }

    private CourseConfig read(String yaml) {
        return CourseYml.read(SourceText.of("course.yml", yaml), "a-folder", problems)
                .config();
    }
}
