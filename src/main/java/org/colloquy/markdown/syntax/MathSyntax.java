package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code $x$} and {@code $$x$$} in texts, by Pandoc's rule so that money stays money: no white space after the
 * opening dollar, none before the closing one, no digit after it, and the next dollar is the closing one or there is none.
 */
final class MathSyntax implements InlineParserExtension {
    private MathSyntax() {}

    static InlineParserExtensionFactory factory() {
        return new InlineParserExtensionFactory() {
            @Override
            public CharSequence getCharacters() {
                return "$";
            }

            @Override
            public InlineParserExtension apply(LightInlineParser parser) {
                return new MathSyntax();
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
        boolean display = start + 1 < input.length() && input.charAt(start + 1) == '$';
        int from = start + (display ? 2 : 1);
        int to = display ? displayEnd(input, from) : inlineEnd(input, start, from);
        if (to <= from) {
            return false;
        }
        int end = to + from - start;
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(new MathNode(input.subSequence(start, end), input.subSequence(from, to), display));
        return true;
    }

    private static int inlineEnd(BasedSequence input, int start, int from) {
        boolean opens = from < input.length()
                && !Character.isWhitespace(input.charAt(from))
                && (start == 0 || !Character.isLetterOrDigit(input.charAt(start - 1)));
        int to = opens ? nextDollar(input, from) : -1;
        boolean closes = to > from
                && !Character.isWhitespace(input.charAt(to - 1))
                && (to + 1 == input.length() || !Character.isDigit(input.charAt(to + 1)));
        return closes ? to : -1;
    }

    private static int displayEnd(BasedSequence input, int from) {
        int to = nextDollar(input, from);
        return to > from && to + 1 < input.length() && input.charAt(to + 1) == '$' ? to : -1;
    }

    /** The next dollar that is not escaped; code begins at a backtick, and no formula reaches over that. */
    private static int nextDollar(BasedSequence input, int from) {
        for (int i = from; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                return i;
            } else if (c == '`') {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
