package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.site.Courses.lesson;
import static org.colloquy.site.Courses.unit;
import static org.colloquy.site.Courses.unitWithText;

import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    @Test
    void lessonKnowsWhatItRequiresAndWhatItLeadsTo() {
        Planning planning = Courses.of(
                        unitWithText("01-a", lesson("01-a/index.md"), lesson("01-a/x.md")),
                        unit(
                                "02-b",
                                lesson("02-b/y.md", "requires: ../01-a/x.md 01-a/x.md 01-a"),
                                lesson("02-b/z.md", "requires: y")))
                .plan();
        Site site = planning.site();
        assertThat(planning.diagnostics()).isEmpty();
        assertThat(site.requires(page(site, "02-b/y.md")))
                .containsExactly(page(site, "01-a/x.md"), page(site, "01-a/index.md"));
        assertThat(site.requires(page(site, "02-b/z.md"))).containsExactly(page(site, "02-b/y.md"));
        assertThat(site.leadsTo(page(site, "01-a/x.md"))).containsExactly(page(site, "02-b/y.md"));
        assertThat(site.leadsTo(page(site, "02-b/z.md"))).isEmpty();
    }

    @Test
    void unknownRequirementIsABrokenLinkAtItsPlace() {
        Planning planning = Courses.of(
                        unit("01-a", lesson("01-a/basics.md"), lesson("01-a/y.md", "slug: y\nrequires: basic.md")),
                        unit("02-b", lesson("02-b/z.md", "requires: 01-a/basic.md")),
                        lesson("w.md", "requires: 01-a/fig.png https://x.org"))
                .assets("01-a/fig.png")
                .plan();
        assertThat(planning.diagnostics()).allMatch(diagnostic -> diagnostic.rule() == Rule.BROKEN_LINK);
        assertThat(planning.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no lesson 'basic.md' in 01-a",
                        "no lesson 'basic.md' in 01-a",
                        "'01-a/fig.png' is no lesson",
                        "'https://x.org' is no lesson");
        Diagnostic first = planning.diagnostics().get(0);
        assertThat(first.where()).isEqualTo(new SourceSpan("course/01-a/y.md", 3, 11, 8));
        assertThat(first.hint()).isEqualTo(Optional.of("did you mean 'basics.md'?"));
        assertThat(planning.diagnostics().get(1).hint()).isEqualTo(Optional.of("did you mean 'basics.md'?"));
    }

    @Test
    void circleIsNamed() {
        Planning planning = Courses.of(
                        lesson("0.md", "requires: a.md"),
                        lesson("a.md", "requires: b.md"),
                        lesson("b.md", "requires: c.md"),
                        lesson("c.md", "requires: a.md"),
                        lesson("d.md", "requires: d.md"))
                .plan();
        assertThat(planning.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "lessons require each other in a circle: a.md → b.md → c.md → a.md",
                        "lessons require each other in a circle: d.md → d.md");
        assertThat(planning.diagnostics()).allMatch(diagnostic -> diagnostic.rule() == Rule.REQUIRES_CYCLE);
        assertThat(planning.diagnostics().get(0).where()).isEqualTo(new SourceSpan("course/c.md", 2, 11, 4));
    }

    @Test
    void diamondIsNoCircle() {
        Planning planning = Courses.of(
                        lesson("d.md", "requires: b.md c.md"),
                        lesson("b.md", "requires: a.md"),
                        lesson("c.md", "requires: b.md"),
                        lesson("a.md"))
                .plan();
        assertThat(planning.diagnostics()).isEmpty();
    }

    @Test
    void longChainIsFollowedToItsEnd() {
        Lesson[] chain = IntStream.range(0, 20_000)
                .mapToObj(i -> lesson("l" + i + ".md", "requires: l" + (i + 1) % 20_000 + ".md"))
                .toArray(Lesson[]::new);
        assertThat(Courses.of(chain).plan().diagnostics())
                .singleElement()
                .extracting(Diagnostic::rule)
                .isEqualTo(Rule.REQUIRES_CYCLE);
    }

    private static Page page(Site site, String path) {
        return Optional.ofNullable(site.bySource().get(path)).orElseThrow();
    }
}
