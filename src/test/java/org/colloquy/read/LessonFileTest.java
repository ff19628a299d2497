package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonFileTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void frontMatterIsReadAndTheBodyBeginsAfterIt() {
        String text = """
                ---
                title: Given
                description: About
                slug: my-slug
                order: 2.5
                minutes: 10
                requires: [a.md, ../b.md]
                aliases: old.html
                tags: [x, y]
                lang: sv
                glossary: false
                teaching: 5
                ---
                # Heading
                """;
        Lesson lesson = read(text);
        assertThat(problems).isEmpty();
        assertThat(lesson.title()).isEqualTo("Given");
        assertThat(lesson.body()).isEqualTo("# Heading\n");
        Lesson.Meta meta = lesson.meta();
        assertThat(meta.description()).contains("About");
        assertThat(meta.slug()).contains("my-slug");
        assertThat(meta.order()).contains(2.5);
        assertThat(meta.minutes()).contains(10);
        assertThat(meta.requires()).extracting(Lesson.Requirement::target).containsExactly("a.md", "../b.md");
        Lesson.Requirement second = meta.requires().get(1);
        assertThat(text.substring(second.start(), second.end())).isEqualTo("../b.md");
        assertThat(meta.aliases()).containsExactly("old.html");
        assertThat(meta.tags()).containsExactly("x", "y");
        assertThat(meta.lang()).contains("sv");
        assertThat(meta.glossary()).isFalse();
        assertThat(meta.draft()).isFalse();
        assertThat(meta.extra()).isEqualTo(Map.of("teaching", 5L));
    }

    @Test
    void mistakesInFrontMatterStandWhereTheEditorShowsThem() {
        read("---\r\ntitle: [x]\r\nslug: My Slug\r\ntilte: A\r\nminutes: 1.5\r\nlang: '??'\r\n---\r\n");
        assertThat(Told.problems(problems))
                .containsExactlyInAnyOrder(
                        "01-a_file.md:2:8 wrong-type: 'title' needs text, found a list",
                        "01-a_file.md:3:7 bad-value: 'slug' cannot be 'My Slug' in an address, expected 'my-slug'",
                        "01-a_file.md:4:1 misspelt-key: the key 'tilte' means nothing to Colloquy "
                                + "(did you mean 'title'?)",
                        "01-a_file.md:5:10 wrong-type: 'minutes' needs a whole number, found the number 1.5",
                        "01-a_file.md:6:7 bad-value: 'lang' cannot be '??', "
                                + "expected a language tag such as 'en' or 'pt-BR'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: X\n", "---\n\nText\n", "---"})
    void frontMatterThatNeverEndsIsReported(String text) {
        read(text);
        assertThat(Told.problems(problems))
                .singleElement()
                .asString()
                .startsWith("01-a_file.md:1:1 bad-yaml: the front matter that begins here is never closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\n---\n# Hi\n", "---  \r\n\r\n--- \r\n# Hi\r\n", "---\ntitle:\n...\n# Hi", "---\r---\r# Hi"})
    void emptyFrontMatterSaysNothing(String text) {
        Lesson lesson = read(text);
        assertThat(lesson.title()).isEqualTo("Hi");
        assertThat(lesson.body()).startsWith("# Hi");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# Plain'|Plain",
                "'   ## Closed ##  '|Closed",
                "'#Not a heading\n\n# One'|One",
                "'Set\nin two lines\n==='|Set in two lines",
                "'Words\n\nTitle\n---'|Title",
                "'- item\n---\n# After'|After",
                "'> quote\n---\n# After'|After",
                "'***\n---\n# After'|After",
                "'```\n# code\n```\n# After'|After",
                "'~~~~ x\n~~~\n# code\n~~~~~\n# After'|After",
                "'    # code\n\n# After'|After",
                "'<!-- # no\n# no -->\n# After'|After",
                "'::: objectives\n## In a block\n:::\n# After'|After",
                "'#\n# After'|After",
                "'# **Bold** and *it* and __b__ and _i_'|Bold and it and b and i",
                "'# snake_case_name and 2 * 3 * 4'|snake_case_name and 2 * 3 * 4",
                "'# The `chmod` and ``a`b`` *calls*'|The chmod and a`b calls",
                "'# `*not*` \\*kept\\*'|*not* *kept*",
                "'# A [link](x(1).md) and ![image](y.png)'|A link and image",
                "'# [![badge](b)](c) Name'|badge Name",
                "'# [ref][1] <b>tag</b> &amp; &#228; &lt;x>'|ref tag & ä <x>",
                "'# Balance {#balancing .wide}'|Balance",
                "'# Set {1, 2}'|Set {1, 2}",
                "'# ~~Old~~ new'|Old new",
                "'# Price $1 \\\\ back'|Price $1 \\ back",
                "'no heading'|A file",
            })
    void firstHeadingIsTheTitleAsPlainText(String text, String title) {
        assertThat(read(text).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "01-where-do-i-start.md, Where do i start",
        "intro/index.md, Intro",
        "02-the_unit/README.md, The unit",
        "3d-printing.md, 3d printing",
        "42.md, 42",
        "été.md, Été",
    })
    void fileNameIsTheLastResort(String path, String title) {
        assertThat(LessonFile.of(path, SourceText.of(path, "text"), problems)
                        .lesson()
                        .title())
                .isEqualTo(title);
    }

    private Lesson read(String text) {
        return LessonFile.of("01-a_file.md", SourceText.of("01-a_file.md", text), problems)
                .lesson();
    }
}
