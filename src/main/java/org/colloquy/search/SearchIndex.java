package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.site.Navigation;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * The index that readers search, as scripts for {@code templates/assets/js/find.js}. Each file is one call,
 * {@code colloquySearch.add(name, object)}, so that pages opened by double-click can load it; {@code name} is the file's name without its
 * ending. This is the only description of the format.
 *
 * <p>The course is a row of <b>places</b>, numbered from 0: first the terms of the glossary; then home, units and lessons in reading
 * order, each cut at its headings; then the conversations, cut at segments and turns. {@link Folding} says what the words of a
 * place are. Numbers inside strings are written as {@link Numbers} does it. Words are sorted by UTF-16 units.
 *
 * <ul>
 *   <li>{@code manifest}: {@code kinds} is the number of the first place after the glossary, after the lessons and after all;
 *       {@code places} the number of the first place in each file of places; {@code words} the first word of each file of words.
 *   <li>{@code words-N}: {@code words} are all words of the dictionary's Nth file, separated by spaces; {@code found} says in how many
 *       places each stands; {@code first} is the number of the file of lists that begins with the list of the first word, and {@code counts} says
 *       how many lists that file and those after it have. A word that begins with {@code @} is one of a speaker's name or role, and stands in the
 *       speaker's turns.
 *   <li>{@code lists-N}: {@code lists} has for each word where it stands: for each place the distance from the one before (the first
 *       from place 0) times {@link Weight#COUNT}, plus the code of the {@link Weight}.
 *   <li>{@code places-N}: places from number N on. {@code pages} is a list of
 *       {@code [address, title, title of the unit or "", [id, heading, text, id, heading, text, …]]}; the address is relative to the site's root and
 *       ready for a link. The heading is the page's title, the section's heading, the speaker or the term. Texts are plain.
 * </ul>
 *
 * <p>To write it, give every batch of {@link #batches} to {@link #read}, in any order and from any thread, then call {@link #finish}. Files are
 * handed over one by one, so that the texts of a course are never in memory twice. The files depend on the course alone.
 */
public final class SearchIndex {
    /** The folder of the index; no file of a course may have this address. */
    public static final Url FOLDER = new Url("search-index");

    /** So many characters of HTML are read in one go. */
    private static final int BATCH = 100_000;

    private final List<Batch> batches = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Vocabulary> vocabularies = new ArrayList<>();
    private final SortedSet<Integer> files = new TreeSet<>();
    private List<Chapter> chapters = new ArrayList<>();
    private int places;
    private int placesBefore;
    private int length;

    /** Some chapters that follow each other, the first of which begins with a certain place; to be read once, and then let go. */
    public static final class Batch {
        private final int firstPlace;
        private List<Chapter> chapters;

        private Batch(int firstPlace, List<Chapter> chapters) {
            this.firstPlace = firstPlace;
            this.chapters = List.copyOf(chapters);
        }
    }

    public SearchIndex(Site site, ConvertedSite articles) {
        site.glossary().ifPresent(page -> add(Chapter.glossary(page, articles.glossary())));
        kinds.add(places);
        Navigation navigation = new Navigation(site);
        for (Page page : site.pages()) {
            if (page instanceof Page.HomePage || page instanceof Page.UnitPage || page instanceof Page.LessonPage) {
                String unit = navigation.unitOf(page).map(Page::title).orElse("");
                add(Chapter.text(page, unit, articles.of(page)));
            }
        }
        kinds.add(places);
        for (Page page : site.pages()) {
            if (page instanceof Page.Conversation dialogue) {
                add(Chapter.dialogue(dialogue, articles.of(page)));
            }
        }
        kinds.add(places);
        cut();
    }

    private void add(Chapter chapter) {
        chapters.add(chapter);
        places += chapter.places().size();
        length += chapter.html().get().length();
        if (length >= BATCH) {
            cut();
        }
    }

    private void cut() {
        if (!chapters.isEmpty()) {
            batches.add(new Batch(placesBefore, chapters));
        }
        chapters = new ArrayList<>();
        placesBefore = places;
        length = 0;
    }

    static Url url(String name) {
        return new Url(FOLDER.path() + "/" + name + ".js");
    }

    /** All there is to read. */
    public List<Batch> batches() {
        return List.copyOf(batches);
    }

    /** Reads a batch and hands over the files with its texts. */
    public void read(Batch batch, BiConsumer<Url, byte[]> out) {
        Vocabulary vocabulary = take(batch.firstPlace);
        PlaceFiles writer = new PlaceFiles(vocabulary, batch.firstPlace, this::begun, out);
        batch.chapters.forEach(writer::add);
        batch.chapters = List.of();
        writer.end();
        giveBack(vocabulary);
    }

    private synchronized void begun(int firstPlace) {
        files.add(firstPlace);
    }

    /** A vocabulary that nobody writes to and that has not gone beyond the place. */
    private synchronized Vocabulary take(int firstPlace) {
        for (Vocabulary vocabulary : vocabularies) {
            if (vocabulary.nextDocument() <= firstPlace) {
                vocabularies.remove(vocabulary);
                return vocabulary;
            }
        }
        return new Vocabulary();
    }

    private synchronized void giveBack(Vocabulary vocabulary) {
        vocabularies.add(vocabulary);
    }

    /** Hands over the remaining files when all batches have been read. */
    public synchronized void finish(BiConsumer<Url, byte[]> out) {
        Script manifest = new Script("manifest");
        manifest.key("kinds").open();
        kinds.forEach(kind -> manifest.number(kind).comma());
        manifest.close().key("places").open();
        files.forEach(first -> manifest.number(first).comma());
        manifest.close().key("words").open();
        WordFiles.write(vocabularies, out).forEach(word -> manifest.string(word).comma());
        out.accept(url("manifest"), manifest.close().bytes());
    }
}
