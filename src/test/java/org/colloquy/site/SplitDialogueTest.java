package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Speaker;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.Said;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** A conversation whose segments have their own pages. */
class SplitDialogueTest {
    private final Planning planning = plan(
            segment("conversation", "", turn("hello", "A")),
            segment("roads", "Roads", turn("go", "B", "went"), turn("stop", "C")),
            segment("../../../etc/?", "Elsewhere", turn("far", "B")));
    private final Site site = planning.site();
    private final Page.DialoguePage whole = site.dialogue("talk").orElseThrow();
    private final Navigation navigation = new Navigation(site);

    @Test
    void eachSegmentWithATitleHasAPageBelowThatOfTheConversation() {
        assertThat(planning.diagnostics()).isEmpty();
        assertThat(site.pages())
                .extracting(page -> page.url().path())
                .containsSubsequence(
                        "dialogues/talk.html",
                        "dialogues/talk/roads.html",
                        "dialogues/talk/etc.html",
                        "dialogues/other.html");
        assertThat(site.segments(whole)).extracting(Page::title).containsExactly("Roads", "Elsewhere");
    }

    @Test
    void placesStandWhereTheirSegmentIs() {
        assertThat(place("")).isEqualTo("dialogues/talk.html");
        assertThat(place("hello")).isEqualTo("dialogues/talk.html#hello");
        assertThat(place("go")).isEqualTo("dialogues/talk/roads.html#go");
        assertThat(place("went")).isEqualTo("dialogues/talk/roads.html#went");
        assertThat(place("roads")).isEqualTo("dialogues/talk/roads.html");
        assertThat(place("far")).isEqualTo("dialogues/talk/etc.html#far");
        assertThat(place("nowhere")).isEqualTo("dialogues/talk.html#nowhere");
        Page other = site.dialogue("other").orElseThrow();
        assertThat(site.place(other, "go")).isEqualTo(new LinkTarget.ToPage(other, "go"));
        assertThat(site.segments((Page.DialoguePage) other)).isEmpty();
    }

    private String place(String id) {
        LinkTarget.ToPage place = site.place(whole, id);
        return place.page().url().path() + (place.anchor().isEmpty() ? "" : "#" + place.anchor());
    }

    @Test
    void linksInSourcesLeadThere() {
        LinkTarget target = new SiteLinks(site).resolve("a/lesson.md", "../dialogues/talk.txt#stop");
        assertThat(target).isEqualTo(new LinkTarget.ToPage(site.segments(whole).get(0), "stop"));
    }

    @Test
    void pagesShowTheirPartAndWhoSpeaksThere() {
        assertThat(shown(whole)).containsExactly("hello");
        assertThat(whole.subject().turns()).hasSize(4);
        assertThat(whole.shown().preamble()).hasValue("Once.");
        Page.SegmentPage roads = site.segments(whole).get(0);
        assertThat(shown(roads)).containsExactly("go", "stop");
        assertThat(roads.shown().speakers()).extracting(Speaker::key).containsExactly("B", "C");
        assertThat(roads.shown().preamble()).isEmpty();
    }

    private static List<String> shown(Page.Conversation page) {
        return page.shown().turns().stream().map(Turn::id).toList();
    }

    @Test
    void segmentsAreTurnedLikePages() {
        assertThat(turn(whole)).isEqualTo(" < > dialogues/talk/roads.html");
        assertThat(turn(site.segments(whole).get(0))).isEqualTo("dialogues/talk.html < > dialogues/talk/etc.html");
        assertThat(turn(site.segments(whole).get(1))).isEqualTo("dialogues/talk/roads.html < > ");
        assertThat(turn(site.dialogue("other").orElseThrow())).isEqualTo(" < > ");
        assertThat(navigation.breadcrumbs(site.segments(whole).get(1)))
                .extracting(page -> page.url().path())
                .containsExactly("index.html", "dialogues/talk.html");
    }

    private String turn(Page page) {
        return url(navigation.previous(page)) + " < > " + url(navigation.next(page));
    }

    private static String url(Optional<Page> page) {
        return page.map(found -> found.url().path()).orElse("");
    }

    @Test
    void segmentsThatWouldHaveOneAddressAreReported() {
        Planning clash = plan(segment("a b", "One", turn("go", "A")), segment("a-b", "Two", turn("stop", "B")));
        assertThat(clash.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.DUPLICATE_URL);
            assertThat(problem.message()).contains("dialogues/talk/a-b.html", "the segment 'a b'");
            assertThat(problem.hint()).hasValue("give the segment another 'id:'");
        });
        assertThat(clash.site().segments(clash.site().dialogue("talk").orElseThrow()))
                .extracting(page -> page.url().path())
                .containsExactly("dialogues/talk/a-b.html", "dialogues/talk/a-b-2.html");
    }

    private static Planning plan(Segment... segments) {
        Dialogue talk = new Dialogue(
                "dialogues/talk.txt",
                "talk",
                SourceText.of("course/dialogues/talk.txt", ""),
                "Talk",
                Optional.empty(),
                Dialogue.Markup.PLAIN,
                Stream.of("A", "B", "C")
                        .map(key -> new Speaker(key, key, Optional.empty(), Speaker.Side.START))
                        .toList(),
                List.of(segments),
                Optional.of("Once."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        return Courses.of(Courses.lesson("a/lesson.md"))
                .dialogue(talk)
                .dialogue(Courses.dialogue("dialogues/other.txt", segment("x", "X", turn("go", "A"))))
                .plan();
    }

    private static Segment segment(String id, String title, Turn... turns) {
        return new Segment(id, Optional.of(title).filter(text -> !text.isEmpty()), List.of(), List.of(turns));
    }

    private static Turn turn(String id, String speaker, String... aliases) {
        List<Paragraph> text = List.of(new Paragraph(List.of(new Said(id))));
        return new Turn(id, speaker, List.of(aliases), Optional.empty(), text, 0, 1);
    }
}
