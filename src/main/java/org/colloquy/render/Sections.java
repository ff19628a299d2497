package org.colloquy.render;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.markdown.Heading;
import org.colloquy.site.Url;

/** The table of contents of a page: its headings, each below the nearest higher one. */
final class Sections {
    /** Deeper headings would make the table as long as the text. */
    private static final int DEEPEST = 3;

    private final Url page;
    private final List<Heading> headings;
    private int at;

    private Sections(Url page, List<Heading> headings) {
        this.page = page;
        this.headings = headings;
    }

    /** The headings as a tree; empty when there are fewer than two, which need no table. */
    static List<PageView.Section> of(Url page, List<Heading> headings) {
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
            sections.add(new PageView.Section(heading.text(), href, !inside.isEmpty(), inside));
        }
        return sections;
    }
}
