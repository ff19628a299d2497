package org.colloquy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderByListTest {
    @TempDir
    private Path folder;

    @Test
    void summaryGivesPartsNestingPlannedLessonsPrefixAndSuffix() {
        Reading reading = Told.read(folder, """
                -- SUMMARY.md --
                # Summary

                [Foreword](foreword.md)

                # Getting *started*

                - [Install](start/install.md)
                    - [On Windows](start/windows.md)
                    - [On a phone]()
                * [Guide](guide/README.md)
                  1. [First steps](guide/first%20steps.md)

                # Reference

                - Plain words
                  - [API](<api.md>)
                ---
                - [Loose](./loose.md "hover")

                [Thanks](thanks.md)
                -- foreword.md --
                -- start/install.md --
                # Installing
                -- start/windows.md --
                -- guide/README.md --
                -- guide/first steps.md --
                -- api.md --
                -- loose.md --
                -- thanks.md --
                -- README.md --
                # Home
                """);
        assertThat(Told.items(reading))
                .containsExactly(
                        "foreword.md: Foreword",
                        "getting-started/: Getting started",
                        "  start/install/: Installing <start/install.md>",
                        "    start/windows.md: On Windows",
                        "    planned: On a phone",
                        "  guide/: Guide <guide/README.md>",
                        "    guide/first steps.md: First steps",
                        "reference/: Reference",
                        "  reference/plain-words/: Plain words",
                        "    api.md: API",
                        "loose.md: Loose",
                        "thanks.md: Thanks");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void summaryAndFilesThatDifferAreReported() {
        Reading reading = Told.read(folder, """
                -- course/SUMMARY.md --
                # Summary
                - [A](a.md)
                - [B](bb.md)
                - [A again](a.md#end)
                - [Away](https://example.org/)
                - [Out](../secret.md)
                - [Words](glossary.md)
                - [Home](README.md)
                  - [D](d.md)
                -- course/a.md --
                -- course/b.md --
                -- course/c.md --
                -- course/d.md --
                -- course/README.md --
                -- course/glossary.md --
                """);
        assertThat(Told.items(reading)).containsExactly("a.md: A", "d.md: D");
        assertThat(Told.problems(reading))
                .containsExactly(
                        "course/SUMMARY.md:3:7 missing-file: no lesson or folder 'bb.md' (did you mean 'b.md'?)",
                        "course/SUMMARY.md:4:13 duplicate-url: 'a.md' is listed here a second time "
                                + "(list each lesson once)",
                        "course/SUMMARY.md:5:10 broken-link: 'https://example.org/' lies outside the course, "
                                + "expected one of its lessons",
                        "course/SUMMARY.md:6:9 broken-link: '../secret.md' lies outside the course, "
                                + "expected one of its lessons",
                        "course/b.md:1:1 unlisted-lesson: the lesson 'b.md' is left out: it is not in SUMMARY.md",
                        "course/c.md:1:1 unlisted-lesson: the lesson 'c.md' is left out: it is not in SUMMARY.md");
    }

    @Test
    void firstHeadingOfASummaryIsAPartWhenAListOfItsOwnFollows() {
        assertThat(Told.items(Told.read(
                        folder.resolve("part"),
                        "-- SUMMARY.md --\n# One\n- [A](a.md)\n# Two\n- [B](b.md)\n-- a.md --\n-- b.md --\n")))
                .containsExactly("one/: One", "  a.md: A", "two/: Two", "  b.md: B");
        assertThat(Told.items(Told.read(
                        folder.resolve("title"),
                        "-- SUMMARY.md --\n# Inhalt\n- [A](a.md)\n## Two\n- [B](b.md)\n-- a.md --\n-- b.md --\n")))
                .containsExactly("a.md: A", "two/: Two", "  b.md: B");
    }

    @Test
    void listThatNestsTooDeepIsRefused() {
        StringBuilder summary = new StringBuilder("-- a.md --\n-- SUMMARY.md --\n# Summary\n");
        for (int i = 0; i < 2_000; i++) {
            summary.append(" ".repeat(i * 2)).append("- [A](a.md)\n");
        }
        assertThat(Told.problems(Told.read(folder, summary.toString())))
                .anyMatch(line -> line.contains("too-complex: the list nests deeper than 30 levels"));
    }

    @Test
    void draftsOfAListAreLeftOutQuietly() {
        Reading reading = Told.read(
                folder,
                "-- SUMMARY.md --\n# Summary\n- [A](a.md)\n- [B](b.md)\n-- a.md --\n---\ndraft: true\n---\n-- b.md --\n");
        assertThat(Told.items(reading)).containsExactly("b.md: B");
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void unitsOfCourseYmlGiveTheOrder() {
        Reading reading = Told.read(folder, """
                -- course.yml --
                units:
                  - welcome.md
                  - 02-second
                  - title: The first
                    folder: 01-first
                  - title: By hand
                    folder: 03-third
                    lessons:
                      - b.md
                      - title: Nested
                        lessons: [a.md, inner]
                  - title: From everywhere
                    lessons: [04-fourth/x.md]
                  - title: Later
                -- welcome.md --
                -- 01-first/index.md --
                # Original title
                -- 01-first/a.md --
                -- 02-second/z.md --
                -- 03-third/a.md --
                -- 03-third/b.md --
                -- 03-third/inner/c.md --
                -- 04-fourth/x.md --
                -- 04-fourth/y.md --
                """);
        assertThat(Told.items(reading))
                .containsExactly(
                        "welcome.md: Welcome",
                        "02-second/: Second",
                        "  02-second/z.md: Z",
                        "01-first/: The first <01-first/index.md>",
                        "  01-first/a.md: A",
                        "03-third/: By hand",
                        "  03-third/b.md: B",
                        "  03-third/nested/: Nested",
                        "    03-third/a.md: A",
                        "    03-third/inner/: Inner",
                        "      03-third/inner/c.md: C",
                        "from-everywhere/: From everywhere",
                        "  04-fourth/x.md: X",
                        "planned: Later");
        assertThat(Told.problems(reading))
                .containsExactly("04-fourth/y.md:1:1 unlisted-lesson: the lesson '04-fourth/y.md' is left out: "
                        + "it is not in 'units' of course.yml");
    }

    @Test
    void mistakesUnderUnitsAreReportedInPlace() {
        Reading reading = Told.read(folder, """
                -- course.yml --
                units:
                  - 01-frist
                  - {folder: 01-first, titel: X}
                  - lessons: [a.md]
                  - [a.md]
                  - ../b
                -- 01-first/a.md --
                """);
        assertThat(Told.items(reading)).containsExactly("01-first/: First", "  01-first/a.md: A");
        assertThat(Told.problems(reading))
                .containsExactly(
                        "course.yml:2:5 missing-file: no lesson or folder '01-frist' (did you mean '01-first'?)",
                        "course.yml:3:24 unknown-key: unknown key 'titel' (did you mean 'title'?)",
                        "course.yml:4:5 bad-value: a unit needs a 'title' or a 'folder'",
                        "course.yml:5:5 wrong-type: 'units' needs text, found a list",
                        "course.yml:6:5 bad-value: '../b' lies outside the course");
    }

    @Test
    void summaryCountsBeforeUnits() {
        Reading reading = Told.read(
                folder,
                "-- SUMMARY.md --\n# Summary\n- [A](a.md)\n-- course.yml --\nunits: [u]\n-- a.md --\n-- u/b.md --\n");
        assertThat(Told.items(reading)).containsExactly("a.md: A");
    }
}
