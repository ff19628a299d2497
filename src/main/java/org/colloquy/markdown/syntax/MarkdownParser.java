package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** Parses Markdown as Colloquy reads it. Safe to share between threads. */
public final class MarkdownParser {
    private final Parser parser;

    private MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** With everything that a course may use. The first call makes it, and all others wait until it is done. */
    public static MarkdownParser full() {
        return Full.PARSER;
    }

    private static final class Full {
        /** The syntax that nearly every text has. */
        private static final String COMMON = "# A\n\nB *c* [d](e), `f`.\n\n- g\n";

        static final MarkdownParser PARSER = make();

        static {
            // loads the classes for it before anybody waits for them
            PARSER.parse(COMMON, 0);
        }
    }

    private static MarkdownParser make() {
        Parser.Builder builder = builder(
                List.of(
                        new BlockStarts.Kind("[", new FootnoteBlockParser.Factory()),
                        new BlockStarts.Kind(":~", new DefinitionItemBlockParser.Factory()),
                        new BlockStarts.Kind(":", FencedBlockFactory::new),
                        new BlockStarts.Kind("$", MathBlockParser::factory)),
                TableSyntax.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create());
        builder.linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
        builder.blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory());
        builder.blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory());
        builder.customInlineParserExtensionFactory(AttributesSyntax.factory());
        builder.customInlineParserExtensionFactory(MathSyntax.factory());
        return new MarkdownParser(builder.build());
    }

    /** CommonMark and nothing else. */
    public static MarkdownParser commonMark() {
        return new MarkdownParser(builder(List.of()).build());
    }

    /** CommonMark with the tables, strikethrough and task lists of GitHub; autolinks are found when texts are written. */
    public static MarkdownParser gitHub() {
        return new MarkdownParser(
                builder(List.of(), TableSyntax.create(), StrikethroughExtension.create(), TaskListExtension.create())
                        .build());
    }

    private static Parser.Builder builder(List<BlockStarts.Kind> blocks, Extension... extensions) {
        MutableDataSet options = new MutableDataSet()
                .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(Parser.EXTENSIONS, List.of(extensions));
        return Parser.builder(BlockStarts.withoutCore(options).toImmutable())
                .customBlockParserFactory(new BlockStarts(blocks))
                .customInlineParserFactory(SourceInlineParser::new)
                // which the library itself adds to its own inline parser alone
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    /** Parses a text; offsets of its nodes count in it. */
    public Document parse(String markdown) {
        return PlainLine.is(markdown) ? PlainLine.parse(SourceSequence.of(markdown)) : parse(markdown, 0);
    }

    /** Parses a text from an offset on; offsets of its nodes count in the whole text. */
    public Document parse(String text, int start) {
        boolean mark = start < text.length() && text.charAt(start) == '\uFEFF';
        // on an array of characters: a String with a single curly quote in it is slow to read one by one
        return parser.parse(SourceSequence.of(text).subSequence(mark ? start + 1 : start));
    }
}
