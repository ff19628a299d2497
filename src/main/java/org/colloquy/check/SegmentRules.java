package org.colloquy.check;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.site.LessonNames;
import org.colloquy.site.LinkTarget;
import org.colloquy.site.Site;
import org.colloquy.site.SiteLinks;

/** Whether the lessons exist that a sidecar names for the segments of its dialogue. */
final class SegmentRules {
    private final Site site;
    private final LessonNames lessons;

    SegmentRules(Site site) {
        this.site = site;
        this.lessons = new LessonNames(new SiteLinks(site));
    }

    List<Diagnostic> check() {
        return site.course().dialogues().stream()
                .flatMap(dialogue -> dialogue.segments().stream().flatMap(segment -> check(dialogue, segment)))
                .toList();
    }

    private Stream<Diagnostic> check(Dialogue dialogue, Segment segment) {
        return segment.lessons().stream()
                .flatMap(lesson -> lessons.find(dialogue.path(), lesson).problem().stream()
                        .map(problem -> problem(dialogue, lesson, problem)));
    }

    private Diagnostic problem(Dialogue dialogue, String lesson, LinkTarget.Broken problem) {
        SourceText sidecar = dialogue.sidecar().orElse(dialogue.source());
        return sidecar.problemWithValue(Rule.BROKEN_LINK, lesson, sidecar.text().length(), problem.message())
                .withHint(problem.hint());
    }
}
