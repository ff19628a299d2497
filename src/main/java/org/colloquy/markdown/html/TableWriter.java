package org.colloquy.markdown.html;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables. A wide one scrolls in its own box, which the keyboard can reach. */
final class TableWriter {
    private final ArticleWriter writer;

    TableWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void write(TableBlock table) {
        boolean plain = writer.style().plain();
        if (!plain) {
            StringBuilder out = writer.out().append("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"");
            Escape.text(out, writer.conversion().words().get("table"));
            out.append("\">\n");
        }
        writer.out().append("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part.hasChildren() && (part instanceof TableHead || part instanceof TableBody)) {
                part(part instanceof TableHead ? "thead" : "tbody", part);
            }
        }
        writer.out().append(plain ? "</table>\n" : "</table>\n</div>\n");
    }

    private void part(String name, Node part) {
        writer.out().append('<').append(name).append(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                writer.out().append("<tr>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell);
                    }
                }
                writer.out().append("</tr>\n");
            }
        }
        writer.out().append("</").append(name).append(">\n");
    }

    private void cell(TableCell cell) {
        // an empty header names no column, and is announced as if it did
        boolean header =
                cell.isHeader() && (!cell.getText().isBlank() || writer.style().plain());
        String name = header ? "th" : "td";
        StringBuilder out = writer.out().append('<').append(name);
        if (cell.getAlignment() != null) {
            String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            out.append(" class=\"align-").append(side).append('"');
        }
        out.append('>');
        writer.inlineText(cell);
        out.append("</").append(name).append('>');
    }
}
