package org.colloquy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.site.Courses.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Term;
import org.colloquy.course.Turn;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceSpan;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedGlossary;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.markdown.Mention;
import org.colloquy.site.Courses;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;
import org.junit.jupiter.api.Test;

class SiteCheckerTest {
    private static final String TERMS = "Node\n:   A computer.\n\nCluster\n:   Nodes.\n";

    private final Lesson from = lesson("from.md", "slug: from");
    private final Site site = Courses.of(from, lesson("lanes.md"))
            .glossary(new Glossary(
                    Optional.of("glossary.md"),
                    SourceText.of("course/glossary.md", TERMS),
                    "Glossary",
                    List.of(term("Node"), term("Cluster"))))
            .dialogue(talk(List.of("lane.md")))
            .plan()
            .site();

    @Test
    void placesThatExistAreFine() {
        assertThat(check(
                        anchor("lanes.html", "which-lane"),
                        anchor("lanes.html", "top"),
                        anchor("glossary.html", "cluster"),
                        anchor("glossary.html", "node"),
                        anchor("dialogues/talk.html", "hello-there"),
                        anchor("dialogues/talk.html", "former"),
                        anchor("dialogues/talk.html", "opening")))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.BROKEN_LINK);
    }

    @Test
    void missingHeadingIsABrokenAnchorAtTheLink() {
        Diagnostic problem = check(anchor("lanes.html", "which-lan")).get(1);
        assertThat(problem.rule()).isEqualTo(Rule.BROKEN_ANCHOR);
        assertThat(problem.message()).isEqualTo("no heading or id 'which-lan' in lanes.md");
        assertThat(problem.hint()).contains("did you mean 'which-lane'?");
        assertThat(problem.where()).isEqualTo(new SourceSpan("course/from.md", 2, 7, 4));
        assertThat(problem.sourceLine()).isEqualTo("slug: from");
    }

    @Test
    void missingTermIsAnUndefinedTerm() {
        Diagnostic problem = check(anchor("glossary.html", "clusters")).get(1);
        assertThat(problem.rule()).isEqualTo(Rule.UNDEFINED_TERM);
        assertThat(problem.message()).isEqualTo("no term 'clusters' in glossary.md");
        assertThat(problem.hint()).contains("did you mean 'cluster'?");
    }

    @Test
    void missingTurnIsSaidSo() {
        Diagnostic problem = check(anchor("dialogues/talk.html", "hello-their")).get(1);
        assertThat(problem.rule()).isEqualTo(Rule.MISSING_TURN);
        assertThat(problem.message()).isEqualTo("no turn or segment 'hello-their' in dialogues/talk.txt");
        assertThat(problem.hint()).contains("did you mean 'hello-there'?");
    }

    @Test
    void linksInTheGlossaryAreCheckedThere() {
        ConvertedGlossary glossary =
                new ConvertedGlossary("", List.of(), List.of(anchor("lanes.html", "x", 9, 10)), List.of());
        List<Diagnostic> found = SiteChecker.check(site, new ConvertedSite(Map.of(), glossary));
        assertThat(found)
                .filteredOn(diagnostic -> diagnostic.rule() == Rule.BROKEN_ANCHOR)
                .extracting(Diagnostic::where)
                .containsExactly(new SourceSpan("course/glossary.md", 2, 5, 1));
    }

    @Test
    void termThatNobodyUsesIsNamedAtItsLine() {
        List<Diagnostic> found = check(anchor("glossary.html", "node"));
        assertThat(found)
                .filteredOn(diagnostic -> diagnostic.rule() == Rule.UNUSED_TERM)
                .singleElement()
                .satisfies(unused -> {
                    assertThat(unused.message()).isEqualTo("the term 'Cluster' is used nowhere in the course");
                    assertThat(unused.where()).isEqualTo(new SourceSpan("course/glossary.md", 4, 1, 7));
                });
    }

    @Test
    void mentionIsAUse() {
        Article article =
                article(Set.of(), List.of(), List.of(new Mention("cluster", "", ""), new Mention("node", "", "")));
        List<Diagnostic> found = SiteChecker.check(
                site,
                new ConvertedSite(
                        Map.of(new Url("from.html"), article),
                        new ConvertedGlossary("", List.of(), List.of(), List.of())));
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.BROKEN_LINK);
    }

    @Test
    void segmentThatNamesNoLessonIsABrokenLinkInTheSidecar() {
        Diagnostic problem = check().get(0);
        assertThat(problem.rule()).isEqualTo(Rule.BROKEN_LINK);
        assertThat(problem.message()).isEqualTo("no lesson 'lane.md' in course");
        assertThat(problem.hint()).contains("did you mean 'lanes.md'?");
        assertThat(problem.where()).isEqualTo(new SourceSpan("course/dialogues/talk.yml", 3, 22, 7));
    }

    private List<Diagnostic> check(Anchor... anchors) {
        Map<Url, Article> texts = Map.of(
                new Url("from.html"), article(Set.of(), List.of(anchors), List.of()),
                new Url("lanes.html"), article(Set.of("which-lane", "other"), List.of(), List.of()));
        return SiteChecker.check(
                site, new ConvertedSite(texts, new ConvertedGlossary("", List.of(), List.of(), List.of())));
    }

    private Anchor anchor(String url, String id) {
        int start = from.source().text().indexOf("from");
        return anchor(url, id, start, start + 4);
    }

    private Anchor anchor(String url, String id, int start, int end) {
        Page page = site.pages().stream()
                .filter(each -> each.url().path().equals(url))
                .findFirst()
                .orElseThrow();
        return new Anchor(page, id, start, end);
    }

    private static Article article(Set<String> ids, List<Anchor> anchors, List<Mention> mentions) {
        return new Article(
                "", List.of(), ids, anchors, mentions, List.of(), List.of(), List.of(), List.of(), 0, List.of());
    }

    private static Term term(String name) {
        int start = TERMS.indexOf(name);
        int end = start + name.length();
        Term.Name only = new Term.Name(name, Term.Match.ANY_CASE, start, end);
        return new Term(name.toLowerCase(Locale.ROOT), List.of(only), List.of(), start, end);
    }

    private static Dialogue talk(List<String> lessons) {
        Turn turn = new Turn("hello-there", "A", List.of("former"), Optional.empty(), List.of(), 0, 1);
        SourceText sidecar = SourceText.of(
                "course/dialogues/talk.yml", "title: by-lane.md\nsegments:\n- lessons: [from.md, lane.md]\n");
        List<Written> named = lessons.stream()
                .map(lesson -> new Written(
                        lesson,
                        sidecar,
                        sidecar.text().lastIndexOf(lesson),
                        sidecar.text().lastIndexOf(lesson) + lesson.length()))
                .toList();
        return new Dialogue(
                "dialogues/talk.txt",
                "talk",
                SourceText.of("course/dialogues/talk.txt", "A: hello there\n"),
                "Talk",
                Optional.empty(),
                Dialogue.Markup.PLAIN,
                List.of(),
                List.of(new Segment("opening", Optional.of("Opening"), named, List.of(turn))),
                Optional.empty(),
                Optional.of(sidecar),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
