package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Term;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.markdown.dialogue.DialogueConverter;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriters;
import org.colloquy.markdown.html.ExplanationWriter;
import org.colloquy.markdown.html.ImageSizes;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.Page;

/**
 * Converts the texts of a site. Safe to share between threads; every call stands for itself. Call it on {@link #threads()}:
 * the parser descends into what nests, and the stack of other threads may be too small for it.
 */
public final class Converter {
    /** Reserved, not used up: what the parser needs for a page of 100,000 characters of the worst kind. */
    private static final long STACK_BYTES = 64L << 20;

    private final Conversion conversion;
    private final BlockWriters blocks;
    private final MarkdownParser parser = MarkdownParser.full();
    private final ImageSizes sizes = new ImageSizes();

    public Converter(Conversion conversion, BlockWriters blocks) {
        this.conversion = conversion;
        this.blocks = blocks;
    }

    /**
     * Makes the parser, or waits until another thread has made it. Call it before anything else of this package: the classes
     * of Flexmark need each other to begin with, and two threads that load them from two ends would wait for each other.
     */
    public static void load() {
        MarkdownParser.full();
    }

    /** Makes the threads that texts are converted on; they do not keep the program alive. */
    public static ThreadFactory threads() {
        AtomicInteger made = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(null, task, "convert-" + made.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The text of a home, unit or lesson page; {@link Article#EMPTY} when the page has none. */
    public Article text(Page page) {
        return page.text().map(lesson -> text(page, lesson)).orElse(Article.EMPTY);
    }

    private Article text(Page page, Lesson lesson) {
        try {
            ArticleWriter writer = writer(page, lesson.path(), lesson.source());
            writer.children(parser.parse(lesson.source().text(), lesson.bodyStart()));
            return FormerIds.kept(writer.article(), lesson);
        } catch (StackOverflowError tooDeep) {
            return Article.EMPTY.with(tooComplex(lesson.source(), lesson.bodyStart()));
        }
    }

    private ArticleWriter writer(Page page, String path, SourceText source) {
        return new ArticleWriter(conversion, parser, blocks, sizes, page, path, source);
    }

    private static Diagnostic tooComplex(SourceText source, int offset) {
        return source.problem(
                        Rule.TOO_COMPLEX,
                        offset,
                        offset + 1,
                        "this text nests too deeply to be read, so its page is empty")
                .withHint("look for long runs of '_', '>' or '[', or a very long link address");
    }

    /** Where a turn is taken up: the page and the excerpt on it. */
    public record TurnUse(Page page, String anchor) {}

    /**
     * A conversation, or a segment of one, as it stands on its own page.
     *
     * @param uses for a turn's id, the lessons that show it, in reading order
     */
    public Article dialogue(Page.Conversation page, Map<String, List<TurnUse>> uses) {
        SourceText source = page.dialogue().source();
        try {
            return new DialogueConverter(writer(page, page.dialogue().path(), source), page, uses).article();
        } catch (StackOverflowError tooDeep) {
            return Article.EMPTY.with(tooComplex(source, 0));
        }
    }

    /** The explanations of all terms, as HTML to stand on the glossary page. */
    public ConvertedGlossary glossary(Page.GlossaryPage page) {
        ArticleWriter writer =
                writer(page, page.glossary().path().orElse(""), page.glossary().source());
        page.glossary().terms().forEach(term -> writer.findings().uniqueId(term.id()));
        List<ConvertedGlossary.Entry> entries = new ArrayList<>();
        List<Diagnostic> tooDeep = new ArrayList<>();
        String introduction = introduction(writer, page.glossary(), tooDeep);
        for (Term term : page.glossary().terms()) {
            List<ConvertedGlossary.Explained> explanations = new ArrayList<>();
            for (Term.Explanation explanation : term.explanations()) {
                explanations.add(new ConvertedGlossary.Explained(
                        explanation.label(), explanation(writer, term, explanation, tooDeep)));
            }
            entries.add(new ConvertedGlossary.Entry(term, explanations));
        }
        Article article = writer.article();
        tooDeep.addAll(article.diagnostics());
        return new ConvertedGlossary(introduction, entries, article.anchors(), tooDeep);
    }

    private String introduction(ArticleWriter writer, Glossary glossary, List<Diagnostic> tooDeep) {
        if (glossary.introduction().isEmpty()) {
            return "";
        }
        Glossary.Introduction place = glossary.introduction().get();
        try {
            String upToItsEnd = glossary.source().text().substring(0, place.end());
            return writer.capture(() -> writer.children(parser.parse(upToItsEnd, place.start())));
        } catch (StackOverflowError error) {
            tooDeep.add(tooComplex(glossary.source(), place.start()));
            return "";
        }
    }

    private static String explanation(
            ArticleWriter writer, Term term, Term.Explanation explanation, List<Diagnostic> tooDeep) {
        try {
            return writer.capture(() -> new ExplanationWriter(writer).entry(term, explanation));
        } catch (StackOverflowError error) {
            tooDeep.add(tooComplex(writer.source(), explanation.start()));
            return "";
        }
    }
}
