package org.colloquy.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * One line without a character that may mean something in Markdown, as most turns of a conversation and many explanations of
 * a glossary are: a paragraph with one text. To parse so little costs Flexmark less than to prepare for it.
 */
final class PlainLine {
    private static final String PUNCTUATION = " ,.;?'\"()-\u2013\u2014\u2026\u2018\u2019\u201c\u201d";

    private PlainLine() {}

    static boolean is(String text) {
        int last = text.length() - 1;
        if (last < 0 || !Character.isLetter(text.charAt(0)) || text.charAt(last) == ' ') {
            return false;
        }
        for (int i = 1; i <= last; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What the parser makes of such a line. */
    static Document parse(BasedSequence line) {
        Document document = new Document(null, line);
        Paragraph paragraph = new Paragraph(line, List.of(line), new int[] {0});
        paragraph.appendChild(new Text(line));
        document.appendChild(paragraph);
        document.setCharsFromContent();
        return document;
    }
}
