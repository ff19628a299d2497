package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * What stands on the line that opens a block, after its colons: {@code name Title {#id key=value}}, or the Pandoc form
 * {@code {.name #id}}. All parts keep their place in the file.
 *
 * @param name       the kind of block; empty for braces without a class
 * @param title      what stands between name and braces: a title, or what the block is about
 * @param attributes the braces, without the class that is the name
 */
public record FenceHead(BasedSequence name, Optional<BasedSequence> title, Attributes attributes) {

    /**
     * Reads the rest of an opening line.
     *
     * @param line after the colons, not blank
     * @return absent when the line does not begin like a block, so that it is text
     */
    static Optional<FenceHead> parse(BasedSequence line) {
        BasedSequence rest = withoutClosingColons(line.trim());
        int nameEnd = 0;
        while (nameEnd < rest.length() && isNamePart(rest.charAt(nameEnd), nameEnd)) {
            nameEnd++;
        }
        if (nameEnd == 0) {
            return braces(rest, 0).map(FenceHead::named);
        }
        char after = nameEnd < rest.length() ? rest.charAt(nameEnd) : ' ';
        if (after != '{' && !Character.isWhitespace(after)) {
            return Optional.empty();
        }
        return Optional.of(titled(rest.subSequence(0, nameEnd), rest.subSequence(nameEnd)));
    }

    /** Pandoc and the Carpentries like to close the opening line with colons too. */
    private static BasedSequence withoutClosingColons(BasedSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ':') {
            end--;
        }
        return line.length() - end >= 3 ? line.subSequence(0, end).trimEnd() : line;
    }

    private static FenceHead named(Attributes attributes) {
        BasedSequence name = attributes
                .firstClass()
                .map(first -> first.source()
                        .subSequence(first.source().length() - first.value().length()))
                .orElse(BasedSequence.NULL);
        return new FenceHead(name, Optional.empty(), attributes.withoutFirstClass());
    }

    private static FenceHead titled(BasedSequence name, BasedSequence rest) {
        for (int brace = rest.indexOf('{'); brace >= 0; brace = rest.indexOf('{', brace + 1)) {
            Optional<Attributes> attributes = braces(rest, brace);
            if (attributes.isPresent()) {
                return new FenceHead(name, title(rest.subSequence(0, brace)), attributes.get());
            }
        }
        return new FenceHead(name, title(rest), Attributes.NONE);
    }

    private static Optional<Attributes> braces(BasedSequence text, int from) {
        boolean closed = text.length() > from + 1 && text.charAt(from) == '{' && text.endsWith("}");
        return closed ? Attributes.parse(text.subSequence(from)) : Optional.empty();
    }

    private static Optional<BasedSequence> title(BasedSequence text) {
        BasedSequence title = text.trim();
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private static boolean isNamePart(char c, int index) {
        return Character.isLetter(c) || (index > 0 && (Character.isDigit(c) || c == '-' || c == '_'));
    }
}
