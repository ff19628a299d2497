package org.colloquy.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    /** So many articles are packed beside each other before they are written in their order. */
    private static final int AT_ONCE = 256;

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
            List<Entry> row = new ArrayList<>();
            for (int start = 0; start < texts.size(); start += AT_ONCE) {
                List<Page> some = texts.subList(start, Math.min(start + AT_ONCE, texts.size()));
                for (Next next :
                        some.parallelStream().map(page -> next(page, articles)).toList()) {
                    add(next, row, out);
                }
            }
            copy(row, out);
            out.finish(context.get());
        }
    }

    /** What comes next in the file: an article of the last one, or one that was made and is packed. */
    private record Next(String path, Optional<Entry> kept, Fingerprint source, ByteBuffer made) {}

    private Next next(Page page, ConvertedSite articles) {
        Lesson text = page.text().orElseThrow();
        Entry kept = given.get(text.path());
        if (kept != null) {
            return new Next(text.path(), Optional.of(kept), kept.source(), ByteBuffer.allocate(0));
        }
        Packer packer = new Packer();
        ArticlePacker.pack(articles.of(page), packer);
        return new Next(text.path(), Optional.empty(), source(text), ByteBuffer.wrap(packer.take()));
    }

    /** @param row articles of the last file that follow each other there, still to be copied */
    private void add(Next next, List<Entry> row, ArticleFileWriter out) throws IOException {
        if (next.kept().isEmpty() || !continues(row, next.kept().get())) {
            copy(row, out);
        }
        if (next.kept().isPresent()) {
            row.add(withPage(next.kept().get()));
        } else {
            out.add(
                    next.path(),
                    next.source(),
                    Optional.ofNullable(written.get(next.path())),
                    next.made().array());
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
