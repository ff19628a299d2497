package org.colloquy.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colloquy.course.Lesson;
import org.colloquy.kept.ArticleFile.Entry;
import org.colloquy.markdown.Article;
import org.colloquy.publish.Fingerprint;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/**
 * Articles of an earlier build that was given the same <i>context</i>: all that a conversion sees beside the text that it
 * converts. What stands in the file is always true, that in this context this text becomes this article, and this article
 * this page: it can be of no use, but never out of date. Safe to share between threads.
 */
public final class KeptArticles implements AutoCloseable {
    private final Optional<String> context;
    private final Site site;
    private final ArticlePacker packer;
    private final ThreadLocal<Packer> packers = ThreadLocal.withInitial(Packer::new);
    private final Optional<ArticleFile> last;
    private final ArticleFileWriter next;
    private final Map<String, Entry> given = new ConcurrentHashMap<>();
    private final Map<String, Fingerprint> written = new ConcurrentHashMap<>();

    private KeptArticles(Path file, Optional<String> context, Site site) {
        this.context = context;
        this.site = site;
        this.packer = new ArticlePacker(site);
        this.last = context.flatMap(same -> ArticleFile.open(file, same));
        this.next = new ArticleFileWriter(file);
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

    /**
     * The article of a page's text: that of the last build or, where there is none, a new one. That is packed here and now,
     * in the thread that has made it, so that all processors share the work and no article waits for others in memory.
     *
     * @param conversion makes the article
     */
    public Article article(Page page, Supplier<Article> conversion) {
        Optional<Article> known = article(page);
        if (known.isPresent()) {
            return known.get();
        }
        Article made = conversion.get();
        if (context.isPresent() && page.text().isPresent()) {
            Packer out = packers.get();
            ArticlePacker.pack(made, out);
            next.add(page.text().get().path(), source(page.text().get()), out.take());
        }
        return made;
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
     * Puts the articles that this build was given or has made in the place of the last ones, unless these are the same.
     *
     * @throws IOException when the disk fails; then the file is as it was
     */
    public void replace() throws IOException {
        boolean same = site.pages().stream()
                .flatMap(page -> page.text().stream())
                .map(text -> given.get(text.path()))
                .allMatch(entry -> entry != null && withPage(entry).equals(entry));
        if (context.isPresent() && !same) {
            if (last.isPresent()) {
                copyGiven(last.get());
            }
            next.finish(context.get(), this::withPage);
        }
    }

    private Entry withPage(Entry entry) {
        return entry.with(written.get(entry.path()));
    }

    /** Articles that follow each other are copied together. */
    private void copyGiven(ArticleFile from) {
        List<Entry> entries = given.values().stream()
                .sorted(Comparator.comparingLong(Entry::start))
                .toList();
        int first = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size()
                    || entries.get(i).start() != entries.get(i - 1).end()) {
                next.add(entries.subList(first, i), from);
                first = i;
            }
        }
    }

    @Override
    public void close() throws IOException {
        next.close();
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
