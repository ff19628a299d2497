package org.colloquy.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.course.Segment;

/** The pages of the segments of one conversation, in its order, and what stands on each. */
public final class SegmentPages {
    /** Of a conversation that stands on one page. */
    static final SegmentPages NONE = new SegmentPages(List.of());

    private final List<Page.SegmentPage> pages;
    private final Map<String, LinkTarget.ToPage> places = new HashMap<>();

    SegmentPages(List<Page.SegmentPage> pages) {
        this.pages = List.copyOf(pages);
        for (Page.SegmentPage page : pages) {
            Segment segment = page.segment();
            places.put(segment.id(), new LinkTarget.ToPage(page, ""));
            segment.turns().forEach(turn -> places.put(turn.id(), new LinkTarget.ToPage(page, turn.id())));
        }
        for (Page.SegmentPage page : pages) {
            page.segment().turns().stream()
                    .flatMap(turn -> turn.aliases().stream())
                    .forEach(alias -> places.putIfAbsent(alias, new LinkTarget.ToPage(page, alias)));
        }
    }

    /** The pages, in the order of the conversation. */
    public List<Page.SegmentPage> pages() {
        return pages;
    }

    /** Where a segment or a turn stands, by its id or a former one; empty for what is on none of these pages. */
    Optional<LinkTarget.ToPage> find(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
