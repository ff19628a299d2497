package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads a formula that begins with {@code $$} at the start of a line and ends with {@code $$} at the end of one. */
final class MathBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";

    private final MathBlock block = new MathBlock();
    private final BlockContent content = new BlockContent();
    private boolean closed;

    @Override
    public MathBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        BasedSequence trimmed = line.trim();
        boolean first = content.getLineCount() == 1;
        closed = trimmed.endsWith(FENCE) && (!first || trimmed.length() > 2 * FENCE.length());
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        BasedSequence whole = block.getContentChars().trim();
        int end = closed ? whole.length() - FENCE.length() : whole.length();
        block.setTex(whole.subSequence(Math.min(FENCE.length(), end), end).trim());
        block.setCharsFromContent();
    }

    static BlockParserFactory factory(DataHolder options) {
        return new Starts(options);
    }

    private static final class Starts extends AbstractBlockParserFactory {
        Starts(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            boolean fenced = line.matchChars(FENCE, start) && state.getIndent() < 4;
            if (!fenced || !closesBeforeBlankLine(line, start + FENCE.length())) {
                return BlockStart.none();
            }
            return BlockStart.of(new MathBlockParser()).atIndex(start);
        }

        /** Looks ahead, because a formula that is never closed must not swallow the text below. */
        private static boolean closesBeforeBlankLine(BasedSequence line, int from) {
            int inLine = line.indexOf(FENCE, from);
            if (inLine >= 0) {
                return inLine > from
                        && line.subSequence(inLine + FENCE.length()).isBlank();
            }
            BasedSequence text = line.getBaseSequence();
            boolean blank = false;
            for (int i = line.getEndOffset(); i + 1 < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' && blank) {
                    return false;
                }
                blank = c == '\n' || (blank && Character.isWhitespace(c));
                if (c == '$' && text.charAt(i + 1) == '$') {
                    int lineEnd = text.endOfLine(i);
                    return text.subSequence(i + FENCE.length(), lineEnd).isBlank();
                }
            }
            return false;
        }
    }
}
