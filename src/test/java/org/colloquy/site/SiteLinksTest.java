package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.site.Courses.dialogue;
import static org.colloquy.site.Courses.lesson;
import static org.colloquy.site.Courses.unit;
import static org.colloquy.site.Courses.unitWithText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Glossary;
import org.colloquy.course.LeftOut;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinksTest {
    private static final String FROM = "03-sharing/01-the-highway.md";

    private final SiteLinks links = new SiteLinks(Courses.of(
                    unitWithText(
                            "01-start",
                            lesson("01-start/index.md"),
                            lesson("01-start/01-a.md"),
                            lesson("01-start/setup.md")),
                    unit(
                            "03-sharing",
                            lesson(FROM),
                            lesson("03-sharing/which-lane.md"),
                            lesson("03-sharing/größe & maß.md"),
                            lesson("03-sharing/100%.md"),
                            lesson("03-sharing/a%20b.md"),
                            lesson("03-sharing/what?.md")))
            .home(lesson("README.md"))
            .glossary(new Glossary(
                    Optional.of("glossary.md"), SourceText.of("course/glossary.md", ""), "Terms", List.of()))
            .dialogue(dialogue("dialogues/mentoring.txt"))
            .assets("03-sharing/fig/lanes.svg", "assets/paper.pdf")
            .leftOut(Map.of("03-sharing/later.md", LeftOut.DRAFT, "03-sharing/la\u0308ngst.md", LeftOut.UNLISTED))
            .plan()
            .site());

    @ParameterizedTest
    @CsvSource({
        "which-lane.md, sharing/which-lane.html, ''",
        "./which-lane.md, sharing/which-lane.html, ''",
        "which-lane.md#left, sharing/which-lane.html, left",
        "which-lane.md?plain=1#left, sharing/which-lane.html, left",
        "which-lane.md#gr%C3%B6%C3%9Fe, sharing/which-lane.html, größe",
        "#here, sharing/the-highway.html, here",
        "'#', sharing/the-highway.html, ''",
        "?x=1, sharing/the-highway.html, ''",
        "gr%C3%B6%C3%9Fe%20&%20ma%C3%9F.md, sharing/größe-maß.html, ''",
        "größe & maß.md, sharing/größe-maß.html, ''",
        "gro\u0308ße & maß.md, sharing/größe-maß.html, ''",
        "100%.md, sharing/100.html, ''",
        "100%25.md, sharing/100.html, ''",
        "a%20b.md, sharing/a-20b.html, ''",
        "what%3F.md#x, sharing/what.html, x",
        "what?.md#x, sharing/what.html, x",
        "../01-start/01-a.md, start/a.html, ''",
        "../01-start/, start/index.html, ''",
        "../01-start, start/index.html, ''",
        "../01-start/index.md, start/index.html, ''",
        "../01-start/README.md, start/index.html, ''",
        "../03-sharing/index.md#x, sharing/index.html, x",
        "., sharing/index.html, ''",
        "./, sharing/index.html, ''",
        ".., index.html, ''",
        "/, index.html, ''",
        "../README.md, index.html, ''",
        "../index.md, index.html, ''",
        "../index.html, index.html, ''",
        "/01-start/01-a.md, start/a.html, ''",
        "/course/01-start/01-a.md, start/a.html, ''",
        "../01-start/01-a.html#b, start/a.html, b",
        "../glossary.md#load-balancing, glossary.html, load-balancing",
        "../dialogues/mentoring.txt#hi-there, dialogues/mentoring.html, hi-there",
    })
    void linkLeadsToPage(String href, String url, String anchor) {
        LinkTarget target = links.resolve(FROM, href);
        assertThat(target).isInstanceOf(LinkTarget.ToPage.class);
        LinkTarget.ToPage page = (LinkTarget.ToPage) target;
        assertThat(page.page().url().path()).isEqualTo(url);
        assertThat(page.anchor()).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({
        "fig/lanes.svg, sharing/fig/lanes.svg, ''",
        "../assets/paper.pdf#page=2, assets/paper.pdf, #page=2",
        "/assets/paper.pdf?a=1#b, assets/paper.pdf, ?a=1#b",
    })
    void linkLeadsToFile(String href, String url, String suffix) {
        assertThat(links.resolve(FROM, href)).isInstanceOfSatisfying(LinkTarget.ToFile.class, file -> {
            assertThat(file.url().path()).isEqualTo(url);
            assertThat(file.suffix()).isEqualTo(suffix);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.md",
                "HTTP://x",
                "mailto:a@b.c",
                "tel:+49",
                "ftp://x",
                "//cdn.example.org/x",
                "data:,x",
                "web+x.y-z:1"
            })
    void otherSitesAreLeftAsWritten(String href) {
        assertThat(links.resolve(FROM, href)).isEqualTo(new LinkTarget.External(href));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which-lan.md | no lesson 'which-lan.md' in 03-sharing | did you mean 'which-lane.md'?",
                "which-lan.html | no lesson 'which-lan.html' in 03-sharing | did you mean 'which-lane.md'?",
                "Which-Lane.md | no lesson 'Which-Lane.md' in 03-sharing"
                        + " | write 'which-lane.md': upper and lower case count",
                "04-which-lane.md | no lesson '04-which-lane.md' in 03-sharing | did you mean 'which-lane.md'?",
                "which-lane | no lesson 'which-lane' in 03-sharing | did you mean 'which-lane.md'?",
                "01-a.md | no lesson '01-a.md' in 03-sharing | there is one in 01-start: write '../01-start/01-a.md'",
                "../setup.md#x | no lesson 'setup.md' in course"
                        + " | there is one in 01-start: write '../01-start/setup.md'",
                "fig/lane.svg | no file 'lane.svg' in 03-sharing/fig | did you mean 'lanes.svg'?",
                "paper.pdf | no file 'paper.pdf' in 03-sharing | there is one in assets: write '../assets/paper.pdf'",
                "../03-sharin/which-lane.md | no folder '03-sharin' in course" + " | did you mean '03-sharing'?",
                "../09-moved/which-lane.md | no folder '09-moved' in course"
                        + " | there is one in 03-sharing: write 'which-lane.md'",
                "../02-start/ | no folder '02-start' in course | did you mean '01-start'?",
                "fig/ | the folder '03-sharing/fig' is no unit, so it has no page | link to a file in it",
                "later.md | 'later.md' is a draft, so it has no page"
                        + " | take 'draft: true' out of it, or build with --drafts",
                "längst.md | 'längst.md' is not in the list of lessons, so it has no page"
                        + " | add it to SUMMARY.md, or under 'units:' in course.yml",
                "../_notes/x.md | '../_notes/x.md' is not published, because '_notes' begins with '_' | rename it",
                ".x.md | '.x.md' is not published, because '.x.md' begins with '.' | rename it",
                "../../README.md | '../../README.md' leads out of the course"
                        + " | move the file into the course, or link to its address on the web",
                "..\\01-start\\01-a.md | '..\\01-start\\01-a.md' has backslashes, which are no part of an address"
                        + " | write '../01-start/01-a.md'",
                "file:///home/me/x.md | 'file:///home/me/x.md' is a place on one computer only"
                        + " | copy the file into the course and link to it there",
                "C:\\x.md | 'C:\\x.md' is a place on one computer only"
                        + " | copy the file into the course and link to it there",
                "nowhere-at-all.md | no lesson 'nowhere-at-all.md' in 03-sharing |",
            })
    void linkToNothingSaysWhatWasSought(String href, String message, String hint) {
        assertThat(links.resolve(FROM, href)).isEqualTo(new LinkTarget.Broken(message, Optional.ofNullable(hint)));
    }

    @Test
    void emptyLinkIsBroken() {
        assertThat(links.resolve(FROM, "")).isInstanceOf(LinkTarget.Broken.class);
    }
}
