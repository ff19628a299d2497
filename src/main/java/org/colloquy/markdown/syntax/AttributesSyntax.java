package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds {@code {#id .class key=value}} in texts; other braces stay text. */
final class AttributesSyntax implements InlineParserExtension {
    private AttributesSyntax() {}

    static InlineParserExtensionFactory factory() {
        return new InlineParserExtensionFactory() {
            @Override
            public CharSequence getCharacters() {
                return "{";
            }

            @Override
            public InlineParserExtension apply(LightInlineParser parser) {
                return new AttributesSyntax();
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
        };
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = end(input, start);
        if (end < 0) {
            return false;
        }
        BasedSequence braces = input.subSequence(start, end);
        Optional<Attributes> read = Attributes.parse(braces);
        if (read.isEmpty() || read.get().all().isEmpty()) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new AttributesNode(braces, read.get()));
        return true;
    }

    /** The place after the closing brace on the same line; another opening brace ends the search, so that it stays short. */
    private static int end(BasedSequence input, int start) {
        char quote = 0;
        for (int i = start + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\n' || c == '\r' || (c == '{' && quote == 0)) {
                return -1;
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '}' && quote == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
