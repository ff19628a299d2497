package org.colloquy.markdown.html;

import java.util.List;

/** Sets stage directions apart in HTML that was made from a turn's Markdown; they stand in it in their order. */
final class StageMarks {
    private StageMarks() {}

    /** Appends the HTML; a direction inside of a tag is left alone. */
    static void append(StringBuilder out, String html, List<String> directions) {
        int done = 0;
        for (String direction : directions) {
            String escaped = Escape.text(direction);
            int at = html.indexOf(escaped, done);
            if (at < 0) {
                continue;
            }
            out.append(html, done, at);
            boolean inTag = html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
            if (inTag) {
                out.append(escaped);
            } else {
                out.append("<span class=\"stage\">").append(escaped).append("</span>");
            }
            done = at + escaped.length();
        }
        out.append(html, done, html.length());
    }
}
