package org.colloquy.markdown;

import java.util.List;
import java.util.Map;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.BlockWriters;
import org.colloquy.markdown.syntax.MarkdownParser;
import org.colloquy.site.Page;

/** Converts the texts of a site. Safe to share between threads; every call stands for itself. */
public final class Converter {
    private final Conversion conversion;

    private final BlockWriters blocks;
    private final MarkdownParser parser = MarkdownParser.full();

    public Converter(Conversion conversion, BlockWriters blocks) {
        this.conversion = conversion;
        this.blocks = blocks;
    }

    /** The text of a home, unit or lesson page; {@link Article#EMPTY} when the page has none. */
    public Article text(Page page) {
        return page.text()
                .map(lesson -> {
                    ArticleWriter writer =
                            new ArticleWriter(conversion, parser, blocks, page, lesson.path(), lesson.source());
                    writer.children(parser.parse(lesson.source().text(), lesson.bodyStart()));
                    return writer.article();
                })
                .orElse(Article.EMPTY);
    }

    /** Where a turn is taken up: the page and the excerpt on it. */
    public record TurnUse(Page page, String anchor) {}

    /**
     * The whole conversation as it stands on its own page.
     *
     * @param uses for a turn's id, the lessons that show it, in reading order
     */
    public Article dialogue(Page.DialoguePage page, Map<String, List<TurnUse>> uses) {
        return Article.EMPTY;
    }

    /** The explanations of all terms, as HTML to stand on the glossary page. */
    public ConvertedGlossary glossary(Page.GlossaryPage page) {
        return new ConvertedGlossary(List.of(), List.of(), List.of());
    }
}
