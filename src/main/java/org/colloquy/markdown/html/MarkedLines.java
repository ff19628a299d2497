package org.colloquy.markdown.html;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Wraps lines of highlighted code, so that elements nest although tokens may reach over line ends. */
final class MarkedLines {
    private MarkedLines() {}

    /** Appends the code with the marked lines, counted from 1, in {@code <span class="line-mark">}. */
    static void write(StringBuilder out, String html, BitSet marked) {
        Deque<String> open = new ArrayDeque<>();
        int line = 1;
        int start = 0;
        while (start < html.length()) {
            int end = html.indexOf('\n', start);
            int next = end < 0 ? html.length() : end + 1;
            if (marked.get(line)) {
                out.append("</span>".repeat(open.size())).append("<span class=\"line-mark\">");
                open.descendingIterator().forEachRemaining(out::append);
            }
            out.append(html, start, end < 0 ? next : end);
            track(html, start, next, open);
            if (marked.get(line)) {
                out.append("</span>".repeat(open.size() + 1));
                open.descendingIterator().forEachRemaining(out::append);
            }
            out.append(end < 0 ? "" : "\n");
            start = next;
            line++;
        }
    }

    /** The highlighter writes nothing but {@code span} elements. */
    private static void track(String html, int start, int end, Deque<String> open) {
        for (int at = html.indexOf('<', start); at >= 0 && at < end; at = html.indexOf('<', at + 1)) {
            if (html.charAt(at + 1) == '/') {
                open.pop();
            } else {
                open.push(html.substring(at, html.indexOf('>', at) + 1));
            }
        }
    }
}
