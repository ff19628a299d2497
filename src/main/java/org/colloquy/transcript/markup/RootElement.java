package org.colloquy.transcript.markup;

import java.util.Optional;
import org.colloquy.transcript.format.Scan;

/** Looks at the first tag of an XML document, and no further. */
final class RootElement {
    private static final int LONGEST = 4000;

    private RootElement() {}

    /** The first tag as it is written, without its brackets; empty when the text does not begin as XML does. */
    static Optional<String> of(String text) {
        int at = Scan.skipSpaces(text, 0, text.length());
        while (true) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = after(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                end = after(text, "?>", at + 2);
            } else if (text.startsWith("<!", at)) {
                end = MarkupScanner.endOfDeclaration(text, at);
            } else {
                return tag(text, at);
            }
            at = Scan.skipSpaces(text, end, text.length());
        }
    }

    private static Optional<String> tag(String text, int at) {
        boolean begins = at + 1 < text.length() && text.charAt(at) == '<' && Character.isLetter(text.charAt(at + 1));
        if (!begins) {
            return Optional.empty();
        }
        int end = text.indexOf('>', at);
        return Optional.of(text.substring(at + 1, Math.min(end < 0 ? text.length() : end, at + LONGEST)));
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
