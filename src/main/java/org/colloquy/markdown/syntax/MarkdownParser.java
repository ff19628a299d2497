package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Parses Markdown as Colloquy reads it. Safe to share between threads. */
public final class MarkdownParser {
    private final Parser parser;

    private MarkdownParser(Parser parser) {
        this.parser = parser;
    }

    /** With everything that a course may use. */
    public static MarkdownParser full() {
        return new MarkdownParser(Parser.builder(new MutableDataSet())
                .extensions(List.of(FencedBlockExtension.create()))
                .build());
    }

    /** Parses a text; offsets of its nodes count in it. */
    public Document parse(String markdown) {
        return parser.parse(BasedSequence.of(markdown));
    }

    /** Parses a text from an offset on; offsets of its nodes count in the whole text. */
    public Document parse(String text, int start) {
        return parser.parse(BasedSequence.of(text).subSequence(start));
    }
}
