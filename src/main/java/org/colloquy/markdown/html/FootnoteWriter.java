package org.colloquy.markdown.html;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.colloquy.course.Words;

/** Numbers footnotes in the order of their use, and writes them below the text with a way back from each to each use. */
final class FootnoteWriter {
    private final ArticleWriter writer;
    private final IdentityHashMap<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** A footnote with the ids of its uses. */
    private record Note(FootnoteBlock block, int number, String id, List<String> uses) {}

    FootnoteWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    /** Writes the number in the text. */
    void reference(Footnote footnote) {
        Note note = byBlock.computeIfAbsent(footnote.getFootnoteBlock(), this::add);
        String use = note.uses().isEmpty()
                ? "fnref-" + note.number()
                : "fnref-" + note.number() + "-" + (note.uses().size() + 1);
        String id = writer.findings().uniqueId(use);
        note.uses().add(id);
        writer.out()
                .append("<sup class=\"footnote-ref\" id=\"")
                .append(id)
                .append("\"><a href=\"#")
                .append(note.id());
        Escape.text(writer.out().append("\" aria-label=\""), words().get("footnote", note.number()));
        writer.out().append("\">").append(note.number()).append("</a></sup>");
    }

    private Note add(FootnoteBlock block) {
        int number = notes.size() + 1;
        Note note = new Note(block, number, writer.findings().uniqueId("fn-" + number), new ArrayList<>(1));
        notes.add(note);
        return note;
    }

    /** Writes the notes, if there are any. A note may use others, which then follow it. */
    void writeAll() {
        if (notes.isEmpty()) {
            return;
        }
        StringBuilder out = writer.out().append("<div class=\"footnotes\" role=\"group\" aria-label=\"");
        Escape.text(out, words().get("footnotes"));
        out.append("\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            write(notes.get(i));
        }
        out.append("</ol>\n</div>\n");
    }

    private void write(Note note) {
        StringBuilder out = writer.out().append("<li id=\"").append(note.id()).append("\">");
        String body = writer.capture(() -> writer.children(note.block())).stripTrailing();
        int end = body.endsWith("</p>") ? body.length() - "</p>".length() : body.length();
        out.append(body, 0, end);
        for (int i = 0; i < note.uses().size(); i++) {
            out.append(" <a class=\"footnote-back\" href=\"#")
                    .append(note.uses().get(i))
                    .append("\" aria-label=\"");
            Escape.text(out, words().get("footnote-back"));
            out.append("\">↩");
            out.append(i == 0 ? "" : "<sup>" + (i + 1) + "</sup>").append("</a>");
        }
        out.append(body, end, body.length()).append("</li>\n");
    }

    private Words words() {
        return writer.conversion().words();
    }
}
