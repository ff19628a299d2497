package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What blocks a line may begin, by the first character of the line. Flexmark asks every kind of block about every line, most
 * of them with a regular expression, and makes them all anew for each text, which took a quarter of the time of parsing.
 */
final class BlockStarts implements CustomBlockParserFactory {
    private static final int ASCII = 128;

    private final List<Kind> kinds;
    private @Nullable Starts starts;

    /** @param own blocks beside those of CommonMark; they come first, in their order */
    BlockStarts(List<Kind> own) {
        kinds = new ArrayList<>(own);
        kinds.addAll(List.of(
                new Kind(">", new BlockQuoteParser.Factory()),
                new Kind("#=-", new HeadingParser.Factory()),
                new Kind("`~", new FencedCodeBlockParser.Factory()),
                new Kind("<", new HtmlBlockParser.Factory()),
                new Kind("*-_", new ThematicBreakParser.Factory()),
                new Kind("*-+0123456789", new ListBlockParser.Factory())));
    }

    /**
     * A kind of block.
     *
     * @param characters after the indent; with any other, no such block begins
     * @param factory    makes from the parser's options what finds the block; one serves all texts, so it must keep nothing about any
     */
    record Kind(String characters, Function<DataHolder, BlockParserFactory> factory) {}

    /** The options, with which Flexmark does not ask the blocks of CommonMark itself. */
    static MutableDataHolder withoutCore(MutableDataHolder options) {
        return options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    /** Called for each text of a parser, always with the same options. */
    @Override
    public synchronized BlockParserFactory apply(DataHolder options) {
        if (starts == null) {
            starts = new Starts(options, kinds);
        }
        return starts;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Starts extends AbstractBlockParserFactory {
        private final BlockParserFactory[][] byCharacter = new BlockParserFactory[ASCII][];
        private final BlockParserFactory[] others;

        Starts(DataHolder options, List<Kind> kinds) {
            super(options);
            BlockParserFactory indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
            List<BlockParserFactory> factories = new ArrayList<>();
            kinds.forEach(kind -> factories.add(kind.factory().apply(options)));
            for (char c = 0; c < ASCII; c++) {
                List<BlockParserFactory> begin = new ArrayList<>();
                for (int i = 0; i < kinds.size(); i++) {
                    if (kinds.get(i).characters().indexOf(c) >= 0) {
                        begin.add(factories.get(i));
                    }
                }
                begin.add(indentedCode);
                byCharacter[c] = begin.toArray(BlockParserFactory[]::new);
            }
            others = new BlockParserFactory[] {indentedCode};
        }

        /** The line is not blank. */
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            char first = state.getLine().charAt(state.getNextNonSpaceIndex());
            for (BlockParserFactory factory : first < ASCII ? byCharacter[first] : others) {
                BlockStart start = factory.tryStart(state, matched);
                if (start != BlockStart.none()) {
                    return start;
                }
            }
            return BlockStart.none();
        }
    }
}
