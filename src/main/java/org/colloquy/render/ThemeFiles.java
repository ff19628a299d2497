package org.colloquy.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.site.Url;

/** The files that every page asks for: one style sheet, so that it takes one request, and the scripts. */
final class ThemeFiles {
    static final String FOLDER = "theme/";
    private static final String STYLES = "assets/css/";
    private static final String SCRIPTS = "assets/js/";

    /** The order in which the built-in styles build on each other; an author's own come after them. */
    private static final List<String> ORDER = List.of(
            "tokens.css",
            "base.css",
            "layout.css",
            "components.css",
            "code.css",
            "conversation.css",
            "cards.css",
            "print.css");

    private ThemeFiles() {}

    static Map<Url, byte[]> of(Templates templates) {
        Map<Url, byte[]> files = new TreeMap<>();
        files.put(new Url(FOLDER + "style.css"), style(templates.files(STYLES, ".css")));
        templates
                .files(SCRIPTS, ".js")
                .forEach((name, bytes) -> files.put(new Url(FOLDER + name.substring(SCRIPTS.length())), bytes));
        return files;
    }

    private static byte[] style(Map<String, byte[]> styles) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : ORDER) {
            byte[] style = styles.remove(STYLES + name);
            if (style != null) {
                all.writeBytes(style);
            }
        }
        styles.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
