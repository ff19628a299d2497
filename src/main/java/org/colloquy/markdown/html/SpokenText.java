package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Dialogue.Markup;
import org.colloquy.course.Turn;
import org.colloquy.course.Turn.Paragraph;
import org.colloquy.course.Turn.Part;
import org.colloquy.course.Turn.StageDirection;
import org.colloquy.glossary.Match;
import org.colloquy.site.Page;

/**
 * Writes what people say in a dialogue: plain text exactly as it is, Markdown with its HTML shown as text and its headings as
 * bold lines, as a turn has no outline. Terms are linked, stage directions set apart.
 */
public final class SpokenText {
    private final ArticleWriter writer;
    private final Dialogue dialogue;

    public SpokenText(ArticleWriter writer, Dialogue dialogue) {
        this.writer = writer;
        this.dialogue = dialogue;
    }

    /** Writes the paragraphs of a turn. */
    public void write(Turn turn) {
        if (dialogue.markup() == Markup.MARKDOWN) {
            String html = writer.capture(() -> markdown(turn.text(), turn.start()));
            StageMarks.append(writer.out(), html, directions(turn));
            return;
        }
        for (Paragraph paragraph : turn.paragraphs()) {
            if (!paragraph.parts().isEmpty()) {
                writer.out().append(isAside(paragraph) ? "<p class=\"aside\">" : "<p>");
                paragraph.parts().forEach(this::part);
                writer.out().append("</p>\n");
            }
        }
    }

    /** Writes the text before the first turn. */
    public void preamble(String text) {
        if (dialogue.markup() == Markup.MARKDOWN) {
            markdown(text, 0);
            return;
        }
        for (String paragraph : text.split("\\R[^\\S\\r\\n]*\\R\\s*", -1)) {
            writer.out().append("<p>");
            prose(paragraph);
            writer.out().append("</p>\n");
        }
    }

    /** Whether nothing is said in it, and something done. */
    private static boolean isAside(Paragraph paragraph) {
        return paragraph.parts().stream()
                .allMatch(part -> part instanceof StageDirection || part.text().isBlank());
    }

    private static List<String> directions(Turn turn) {
        return turn.paragraphs().stream()
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(StageDirection.class::isInstance)
                .map(direction -> direction.text().replace("\\", ""))
                .toList();
    }

    private void part(Part part) {
        if (part instanceof StageDirection) {
            Escape.text(writer.out().append("<span class=\"stage\">"), part.text());
            writer.out().append("</span>");
            writer.findings().countWords(part.text());
        } else {
            prose(part.text());
        }
    }

    private void prose(String text) {
        writer.findings().countWords(text);
        StringBuilder out = writer.out();
        char[] chars = text.toCharArray();
        int done = 0;
        for (Match match : writer.terms().find(text, List.of())) {
            Escape.text(out, chars, done, match.start());
            writer.findings().mention(match.term());
            writer.terms().open(match.term());
            Escape.text(out, chars, match.start(), match.end());
            out.append("</a>");
            done = match.end();
        }
        Escape.text(out, chars, done, chars.length);
    }

    /** Problems are shown at the beginning of the turn, and only once: where the whole dialogue stands. */
    private void markdown(String text, int start) {
        boolean excerpt = !(writer.page() instanceof Page.Conversation);
        Place place = new Place(dialogue.path(), dialogue.source(), offset -> start, Optional.empty(), excerpt);
        Style own = writer.style();
        Style style = new Style(false, own.autolinks(), true, own.terms(), Optional.empty());
        writer.elsewhere(place, style, () -> {
            Node document = writer.parser().parse(text);
            for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof Heading) {
                    writer.out().append("<p><strong>");
                    writer.terms().without(inline(block));
                    writer.out().append("</strong></p>\n");
                } else {
                    writer.node(block);
                }
            }
        });
    }

    private Runnable inline(Node block) {
        return () -> writer.inlineText(block);
    }
}
