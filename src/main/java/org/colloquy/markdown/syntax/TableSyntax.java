package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of GitHub, looked for only in paragraphs that have a pipe. Flexmark's own extension compiles its patterns for
 * each text and tries them on each paragraph, which took a tenth of the time of parsing.
 */
final class TableSyntax implements Parser.ParserExtension {
    private TableSyntax() {}

    static TableSyntax create() {
        return new TableSyntax();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // they are set where the parser is made
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory());
    }

    private static final class Factory implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory factory = TableParagraphPreProcessor.Factory();
        private final Tables tables = new Tables(factory);

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return tables;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return factory.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return factory.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return factory.affectsGlobalScope();
        }
    }

    /** One for all texts: it keeps nothing but its options and patterns, which take longer to make than most texts to parse. */
    private static final class Tables implements ParagraphPreProcessor {
        private final ParagraphPreProcessorFactory factory;
        private @Nullable ParagraphPreProcessor tables;

        Tables(ParagraphPreProcessorFactory factory) {
            this.factory = factory;
        }

        @Override
        public int preProcessBlock(Paragraph block, ParserState state) {
            return SourceSequence.has(block.getChars(), '|') ? tables(state).preProcessBlock(block, state) : 0;
        }

        private synchronized ParagraphPreProcessor tables(ParserState state) {
            if (tables == null) {
                tables = factory.apply(state);
            }
            return tables;
        }
    }
}
