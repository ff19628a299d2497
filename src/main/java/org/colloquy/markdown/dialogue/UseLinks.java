package org.colloquy.markdown.dialogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.markdown.Converter.TurnUse;
import org.colloquy.markdown.html.ArticleWriter;
import org.colloquy.markdown.html.Escape;
import org.colloquy.site.Url;

/** Writes where a turn or a segment is taken up. */
final class UseLinks {
    private UseLinks() {}

    /** Each page once, with the first place on it. */
    static Map<Url, TurnUse> pages(List<TurnUse> uses) {
        Map<Url, TurnUse> pages = new LinkedHashMap<>();
        uses.forEach(use -> pages.putIfAbsent(use.page().url(), use));
        return pages;
    }

    /** Writes a paragraph of links; nothing when there are none. */
    static void write(ArticleWriter writer, String cssClass, Collection<TurnUse> pages) {
        if (pages.isEmpty()) {
            return;
        }
        StringBuilder out = writer.out();
        out.append("<p class=\"").append(cssClass).append("\">");
        Escape.text(out, writer.conversion().words().get("taken-up-in"));
        String separator = " ";
        for (TurnUse use : pages) {
            out.append(separator)
                    .append("<a href=\"")
                    .append(writer.href(use.page(), use.anchor()))
                    .append("\">");
            Escape.text(out, use.page().title());
            out.append("</a>");
            separator = ", ";
        }
        out.append("</p>\n");
    }
}
