package org.colloquy.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Segment;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.dialogue.ClockTime;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** The table of contents of a page: its headings, each below the nearest higher one. */
final class Sections {
    /** Deeper headings would make the table as long as the text. */
    private static final int DEEPEST = 3;

    private final Url page;
    private final List<Heading> headings;
    private final Map<String, String> times;
    private int at;

    private Sections(Page page, List<Heading> headings) {
        this.page = page.url();
        this.headings = headings;
        this.times = page instanceof Page.DialoguePage dialogue ? times(dialogue.dialogue()) : Map.of();
    }

    /** When the segments of a conversation begin, by id, as far as it is known. */
    private static Map<String, String> times(Dialogue dialogue) {
        Map<String, String> times = new HashMap<>();
        for (Segment segment : dialogue.segments()) {
            segment.turns().stream()
                    .flatMap(turn -> turn.time().stream())
                    .findFirst()
                    .ifPresent(time -> times.put(segment.id(), ClockTime.of(time)));
        }
        return times;
    }

    /** The headings as a tree; empty when there are fewer than two, which need no table. */
    static List<PageView.Section> of(Page page, List<Heading> headings) {
        List<Heading> shown =
                headings.stream().filter(heading -> heading.level() <= DEEPEST).toList();
        return shown.size() < 2 ? List.of() : new Sections(page, shown).below(0);
    }

    private List<PageView.Section> below(int level) {
        List<PageView.Section> sections = new ArrayList<>();
        while (at < headings.size() && headings.get(at).level() > level) {
            Heading heading = headings.get(at++);
            List<PageView.Section> inside = below(heading.level());
            String href = page.relativeTo(page, heading.id());
            sections.add(new PageView.Section(
                    heading.text(), href, times.getOrDefault(heading.id(), ""), !inside.isEmpty(), inside));
        }
        return sections;
    }
}
