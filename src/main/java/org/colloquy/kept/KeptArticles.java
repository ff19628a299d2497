package org.colloquy.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.course.Lesson;
import org.colloquy.kept.ArticleFile.Entry;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.publish.Fingerprint;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/**
 * Articles of an earlier build that was given the same <i>context</i>: all that a conversion sees beside the text that it
 * converts. What stands in the file is always true, that in this context this text becomes this article, and this article
 * this page: it can be of no use, but never out of date. Safe to share between threads.
 */
public final class KeptArticles implements AutoCloseable {
    private final Path file;
    private final Optional<String> context;
    private final Site site;
    private final ArticlePacker packer;
    private final Optional<ArticleFile> last;
    private final Map<String, Entry> given = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> written = new ConcurrentHashMap<>();

    private KeptArticles(Path file, Optional<String> context, Site site) {
        this.file = file;
        this.context = context;
        this.site = site;
        this.packer = new ArticlePacker(site);
        this.last = context.flatMap(same -> ArticleFile.open(file, same));
    }

    /**
     * Looks for the articles of the last build.
     *
     * @param file    may be missing or damaged, and then counts as empty
     * @param context digest of all that all conversions see; nothing when it is not known, and then nothing is kept
     * @param site    the site that is being built
     */
    public static KeptArticles open(Path file, Optional<String> context, Site site) {
        return new KeptArticles(file, context, site);
    }

    /** The article of a page's text; nothing when it must be converted. */
    public Optional<Article> article(Page page) {
        if (last.isEmpty() || page.text().isEmpty()) {
            return Optional.empty();
        }
        Lesson text = page.text().get();
        Optional<Entry> entry = last.get().find(text.path(), source(text));
        Optional<byte[]> bytes = entry.flatMap(last.get()::read);
        if (bytes.isPresent()) {
            given.put(text.path(), entry.get());
        }
        return bytes.map(found -> packer.unpack(new Unpacker(found)));
    }

    private static Fingerprint source(Lesson text) {
        return Fingerprint.of(text.source().text().getBytes(StandardCharsets.UTF_8));
    }

    /** What the page of a lesson looks like; nothing when its article had to be converted or the page was never written. */
    public Optional<Fingerprint> page(Page.LessonPage page) {
        return Optional.ofNullable(given.get(page.lesson().path())).flatMap(Entry::page);
    }

    /** The page of a lesson was made from its article and the context, and this has become of it. */
    public void wrote(Page.LessonPage page, Fingerprint content) {
        written.put(page.lesson().path(), content);
    }

    /**
     * Keeps the articles of this build for the next one, unless the file has them all.
     *
     * @throws IOException when the disk fails; then the file is as it was
     */
    public void replace(ConvertedSite articles) throws IOException {
        List<Page> texts =
                site.pages().stream().filter(page -> page.text().isPresent()).toList();
        if (context.isEmpty() || texts.stream().allMatch(this::isKept)) {
            return;
        }
        try (ArticleFileWriter out = new ArticleFileWriter(file)) {
            Packer packed = new Packer();
            List<Entry> row = new ArrayList<>();
            for (Page page : texts) {
                Lesson text = page.text().orElseThrow();
                Entry entry = given.get(text.path());
                if (entry == null || !continues(row, entry)) {
                    copy(row, out);
                }
                if (entry == null) {
                    ArticlePacker.pack(articles.of(page), packed);
                    out.add(text.path(), source(text), Optional.ofNullable(written.get(text.path())), packed.take());
                } else {
                    row.add(withPage(entry));
                }
            }
            copy(row, out);
            out.finish(context.get());
        }
    }

    private boolean isKept(Page page) {
        String path = page.text().orElseThrow().path();
        Entry entry = given.get(path);
        return entry != null && withPage(entry).equals(entry);
    }

    private Entry withPage(Entry entry) {
        return Optional.ofNullable(written.get(entry.path()))
                .map(page -> new Entry(entry.path(), entry.source(), Optional.of(page), entry.start(), entry.content()))
                .orElse(entry);
    }

    private static boolean continues(List<Entry> row, Entry entry) {
        if (row.isEmpty()) {
            return true;
        }
        Entry before = row.get(row.size() - 1);
        return before.start() + before.content().size() == entry.start();
    }

    private void copy(List<Entry> row, ArticleFileWriter out) throws IOException {
        if (!row.isEmpty()) {
            out.add(row, last.orElseThrow());
            row.clear();
        }
    }

    @Override
    public void close() throws IOException {
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
