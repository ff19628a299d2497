package org.colloquy.markdown.html;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of all kinds. */
final class ListWriter {
    private final ArticleWriter writer;

    ListWriter(ArticleWriter writer) {
        this.writer = writer;
    }

    void ordered(OrderedList list) {
        StringBuilder out = writer.out().append("<ol");
        if (list.getStartNumber() != 1) {
            out.append(" start=\"").append(list.getStartNumber()).append('"');
        }
        out.append(">\n");
        writer.children(list);
        writer.out().append("</ol>\n");
    }

    /** Writes a list that needs no attributes. */
    void list(String name, Node list) {
        writer.out().append('<').append(name).append(">\n");
        writer.children(list);
        writer.out().append("</").append(name).append(">\n");
    }

    void item(ListItem item) {
        if (item instanceof TaskListItem task && !writer.style().plain()) {
            String state = writer.conversion().words().get(task.isItemDoneMarker() ? "task-done" : "task-open");
            StringBuilder out =
                    writer.out().append("<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"");
            Escape.text(out, state);
            out.append(task.isItemDoneMarker() ? "\">☑</span> " : "\">☐</span> ");
        } else if (item instanceof TaskListItem task) {
            writer.out().append("<li><input type=\"checkbox\" disabled");
            writer.out().append(task.isItemDoneMarker() ? " checked> " : "> ");
        } else {
            writer.out().append("<li>");
        }
        itemContent(item);
        writer.out().append("</li>\n");
    }

    /** Writes what is in an item; in a tight list its paragraphs stand without their element. */
    private void itemContent(Node item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            boolean tight = child instanceof Paragraph paragraph && isTight(item, paragraph);
            if (!tight && child == item.getFirstChild()) {
                writer.out().append('\n');
            }
            if (tight) {
                writer.inlineText(child);
                writer.out().append(child.getNext() == null ? "" : "\n");
            } else {
                writer.node(child);
            }
        }
    }

    private static boolean isTight(Node item, Paragraph paragraph) {
        return item instanceof ListItem listItem && listItem.isParagraphInTightListItem(paragraph);
    }

    void term(DefinitionTerm term) {
        writer.out().append("<dt>");
        Node content = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
        writer.terms().without(() -> writer.inlineText(content));
        writer.out().append("</dt>\n");
    }

    void definition(ListItem definition) {
        writer.out().append("<dd>");
        itemContent(definition);
        writer.out().append("</dd>\n");
    }
}
