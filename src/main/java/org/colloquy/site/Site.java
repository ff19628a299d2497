package org.colloquy.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.course.Asset;
import org.colloquy.course.Course;

/**
 * All pages of a course with their addresses and titles, known before any text is converted.
 *
 * <p>Maps that belong to pages have the page's address as key: a page holds whole units, so its hash is dear.
 *
 * @param pages     every page: home, then units and lessons in reading order, dialogues, glossary, print, not found
 * @param bySource  the page of a source path, relative to the course
 * @param files     the address of a copied file by its path, relative to the course
 * @param redirects former addresses and the page that each leads to, sorted
 * @param requires  the pages to read before a page, in the author's order; no entry for a page that requires none
 * @param leadsTo   the pages that require a page, in reading order; no entry for a page that none requires
 * @param segments  the pages of the segments of a conversation, by the address of its own page; no entry for one that stands on one page
 */
public record Site(
        Course course,
        List<Page> pages,
        Map<String, Page> bySource,
        Map<String, Url> files,
        Map<Url, Page> redirects,
        Map<Url, List<Page>> requires,
        Map<Url, List<Page>> leadsTo,
        Map<Url, SegmentPages> segments) {
    public Site {
        pages = List.copyOf(pages);
        bySource = Map.copyOf(bySource);
        files = Map.copyOf(files);
        redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
        requires = Map.copyOf(requires);
        leadsTo = Map.copyOf(leadsTo);
        segments = Map.copyOf(segments);
    }

    /** A site whose pages stand alone: without copied files, former addresses and requirements. */
    public Site(Course course, List<Page> pages, Map<String, Page> bySource) {
        this(course, pages, bySource, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** Where a copied file is published. */
    public Url of(Asset asset) {
        return file(asset.path());
    }

    /** Where a copied file is published, by its path relative to the course. */
    public Url file(String path) {
        return files.getOrDefault(path, new Url(path));
    }

    /** The pages to read before this one, in the author's order. */
    public List<Page> requires(Page page) {
        return requires.getOrDefault(page.url(), List.of());
    }

    /** The pages that ask readers to know this one, in reading order. */
    public List<Page> leadsTo(Page page) {
        return leadsTo.getOrDefault(page.url(), List.of());
    }

    /**
     * Where a place really stands that is asked for on a page: for a turn of a conversation that is split, the page of its
     * segment. Every link to a place has to come through here. An id that is not known stays on the page.
     *
     * @param id empty for the page itself
     */
    public LinkTarget.ToPage place(Page page, String id) {
        return segments.getOrDefault(page.url(), SegmentPages.NONE)
                .find(id)
                .orElseGet(() -> new LinkTarget.ToPage(page, id));
    }

    /** The pages of the segments of a conversation, in order; none when it stands on one page. */
    public List<Page.SegmentPage> segments(Page.DialoguePage page) {
        return segments.getOrDefault(page.url(), SegmentPages.NONE).pages();
    }

    /** The page of a dialogue by the id that {@code ::: dialogue} blocks use. */
    public Optional<Page.DialoguePage> dialogue(String id) {
        return course.dialogues().stream()
                .filter(dialogue -> dialogue.id().equals(id))
                .findFirst()
                .map(dialogue -> bySource.get(dialogue.path()))
                .map(Page.DialoguePage.class::cast);
    }

    /** The page of the terms, if the course has a glossary. */
    public Optional<Page.GlossaryPage> glossary() {
        return course.glossary().path().map(bySource::get).map(Page.GlossaryPage.class::cast);
    }
}
