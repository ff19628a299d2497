package org.colloquy.kept;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.markdown.Anchor;
import org.colloquy.markdown.Article;
import org.colloquy.markdown.Excerpt;
import org.colloquy.markdown.Heading;
import org.colloquy.markdown.Mention;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/** Articles of a site as bytes, each for itself; safe to share between threads. A page in them is its address. */
final class ArticlePacker {
    private final Map<String, Page> pages;

    /** Every article names some of the same few terms. */
    private final Map<String, String> terms = new ConcurrentHashMap<>();

    ArticlePacker(Site site) {
        pages = site.pages().stream()
                .collect(Collectors.toMap(page -> page.url().path(), Function.identity()));
    }

    static void pack(Article article, Packer out) {
        out.longText(article.html());
        out.all(article.headings(), heading -> pack(heading, out));
        out.all(article.ids(), out::text);
        out.all(article.anchors(), anchor -> pack(anchor, out));
        out.all(article.mentions(), mention -> pack(mention, out));
        out.all(article.quizzes(), quiz -> QuizPacker.pack(quiz, out));
        out.all(article.excerpts(), excerpt -> pack(excerpt, out));
        out.all(article.explorables(), out::text);
        out.all(article.objectives(), out::text);
        out.number(article.words());
        out.all(article.diagnostics(), diagnostic -> DiagnosticPacker.pack(diagnostic, out));
    }

    Article unpack(Unpacker in) {
        return new Article(
                in.longText(),
                in.all(() -> new Heading(in.number(), in.text(), in.text(), in.text())),
                new HashSet<>(in.all(in::text)),
                in.all(() -> anchor(in)),
                in.all(() -> new Mention(term(in.text()), in.text(), in.text())),
                in.all(() -> QuizPacker.unpack(in)),
                in.all(() -> new Excerpt(in.text(), in.optional(), in.all(in::text), in.text(), in.flag())),
                in.all(in::text),
                in.all(in::text),
                in.number(),
                in.all(() -> DiagnosticPacker.unpack(in)));
    }

    private static void pack(Heading heading, Packer out) {
        out.number(heading.level());
        out.text(heading.id());
        out.text(heading.html());
        out.text(heading.text());
    }

    private static void pack(Anchor anchor, Packer out) {
        out.text(anchor.page().url().path());
        out.text(anchor.id());
        out.number(anchor.start());
        out.number(anchor.end());
    }

    private Anchor anchor(Unpacker in) {
        String url = in.text();
        Page page = Optional.ofNullable(pages.get(url))
                .orElseThrow(() -> new IllegalStateException("the site has no page '" + url + "'"));
        return new Anchor(page, in.text(), in.number(), in.number());
    }

    private static void pack(Mention mention, Packer out) {
        out.text(mention.termId());
        out.text(mention.anchor());
        out.text(mention.label());
    }

    private String term(String id) {
        String first = terms.putIfAbsent(id, id);
        return first == null ? id : first;
    }

    private static void pack(Excerpt excerpt, Packer out) {
        out.text(excerpt.dialogue());
        out.optional(excerpt.segment());
        out.all(excerpt.turns(), out::text);
        out.text(excerpt.anchor());
        out.flag(excerpt.asks());
    }
}
