package org.colloquy.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.course.Turn;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.site.LessonNames;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;
import org.colloquy.site.Url;

/**
 * Whether lessons and the segments of dialogues know of each other. A lesson takes a segment up when it shows one of its
 * turns, or links to it or to one of its turns; a sidecar says so by naming the lesson for the segment.
 */
final class SegmentRules {
    private final Site site;
    private final LessonNames lessons;

    /** For a dialogue's id and an id in it, the addresses of the pages that show it or link to it. */
    private final Map<String, Map<String, Set<Url>>> uses = new HashMap<>();

    SegmentRules(Site site, ConvertedSite articles) {
        this.site = site;
        this.lessons = new LessonNames(new SiteLinks(site));
        site.pages().stream().filter(page -> page.text().isPresent()).forEach(page -> addUses(page, articles.of(page)));
    }

    private void addUses(Page page, Article article) {
        article.excerpts()
                .forEach(excerpt -> excerpt.turns().forEach(turn -> addUse(excerpt.dialogue(), turn, page.url())));
        for (Anchor anchor : article.anchors()) {
            if (anchor.page() instanceof Page.Conversation talk) {
                boolean whole = anchor.id().isEmpty() && talk instanceof Page.SegmentPage;
                String id = whole ? ((Page.SegmentPage) talk).segment().id() : anchor.id();
                addUse(talk.dialogue().id(), id, page.url());
            }
        }
    }

    private void addUse(String dialogue, String id, Url page) {
        uses.computeIfAbsent(dialogue, key -> new HashMap<>())
                .computeIfAbsent(id, key -> new HashSet<>())
                .add(page);
    }

    List<Diagnostic> check() {
        return site.course().dialogues().stream()
                .flatMap(dialogue -> dialogue.segments().stream().flatMap(segment -> check(dialogue, segment)))
                .toList();
    }

    private Stream<Diagnostic> check(Dialogue dialogue, Segment segment) {
        Set<Url> users = users(dialogue, segment);
        Stream<Diagnostic> claims =
                segment.lessons().stream().flatMap(lesson -> claim(dialogue, segment, lesson, users).stream());
        boolean used = !users.isEmpty()
                || segment.lessons().stream()
                        .anyMatch(lesson -> lessons.find(dialogue.path(), lesson.text())
                                .page()
                                .isPresent());
        Stream<Diagnostic> unused =
                used ? Stream.empty() : segment.from().stream().map(from -> unused(dialogue, segment, from));
        return Stream.concat(claims, unused);
    }

    /** The pages that take a segment up. */
    private Set<Url> users(Dialogue dialogue, Segment segment) {
        Map<String, Set<Url>> ofDialogue = uses.getOrDefault(dialogue.id(), Map.of());
        Set<Url> users = new HashSet<>(ofDialogue.getOrDefault(segment.id(), Set.of()));
        for (Turn turn : segment.turns()) {
            users.addAll(ofDialogue.getOrDefault(turn.id(), Set.of()));
            turn.aliases().forEach(alias -> users.addAll(ofDialogue.getOrDefault(alias, Set.of())));
        }
        return users;
    }

    /** What is wrong with a lesson that the sidecar names. */
    private Optional<Diagnostic> claim(Dialogue dialogue, Segment segment, Written lesson, Set<Url> users) {
        LessonNames.Found found = lessons.find(dialogue.path(), lesson.text());
        if (found.problem().isPresent()) {
            return found.problem()
                    .map(problem ->
                            lesson.problem(Rule.BROKEN_LINK, problem.message()).withHint(problem.hint()));
        }
        boolean takenUp =
                found.page().filter(page -> users.contains(page.url())).isPresent();
        return takenUp
                ? Optional.empty()
                : Optional.of(lesson.problem(
                                Rule.ONE_SIDED_LINK,
                                "'" + lesson.text() + "' shows and links no turn of the segment '"
                                        + segment.title().orElse(segment.id()) + "'")
                        .withHint("show it there with '" + address(dialogue, segment) + "', or link to a turn of it"));
    }

    private static Diagnostic unused(Dialogue dialogue, Segment segment, Written from) {
        return from.problem(
                        Rule.UNUSED_SEGMENT,
                        "no lesson takes up the segment '" + segment.title().orElse(segment.id()) + "'")
                .withHint("show it in a lesson with '" + address(dialogue, segment) + "', or link to a turn of it");
    }

    private static String address(Dialogue dialogue, Segment segment) {
        return "::: dialogue " + dialogue.id() + "#" + segment.id();
    }
}
