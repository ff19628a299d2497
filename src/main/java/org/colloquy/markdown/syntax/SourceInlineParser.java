package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The library's parser for the text in a block. What it appends piece by piece nearly always stands in one piece in the source,
 * which is told here without the builder that it makes for each text.
 */
final class SourceInlineParser extends CommonmarkInlineParser {
    SourceInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
    }

    @Override
    public boolean flushTextNode() {
        if (currentText == null) {
            return false;
        }
        BasedSequence whole = SourceSequence.joined(currentText);
        block.appendChild(new Text(whole == null ? SegmentedSequence.create(input, currentText) : whole));
        currentText = null;
        return true;
    }

    @Override
    protected boolean parseString() {
        if (!(input instanceof SourceSequence source)) {
            return super.parseString();
        }
        int begin = index;
        index = source.indexOf(specialCharacters, begin);
        if (begin == index) {
            return false;
        }
        appendText(input, begin, index);
        return true;
    }
}
