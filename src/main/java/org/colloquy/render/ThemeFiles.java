package org.colloquy.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.course.Accent;
import org.colloquy.site.Url;

/** The files that every page asks for: one style sheet, so that it takes one request, and the scripts. */
final class ThemeFiles {
    static final String FOLDER = "theme/";
    private static final Url STYLE = new Url(FOLDER + "style.css");
    private static final String STYLES = "assets/css/";
    private static final String SCRIPTS = "assets/js/";

    private static final String TOKENS = "tokens.css";

    /** The order in which the built-in styles build on each other; an author's own come after them. */
    private static final List<String> ORDER = List.of(
            TOKENS,
            "base.css",
            "layout.css",
            "components.css",
            "code.css",
            "conversation.css",
            "cards.css",
            "search.css",
            "player.css",
            "practise.css",
            "print.css");

    private ThemeFiles() {}

    static Map<Url, byte[]> of(Templates templates, Optional<Accent> accent) {
        Map<Url, byte[]> files = new TreeMap<>();
        files.put(
                STYLE,
                style(templates, accent.map(found -> theme(templates, found).css())));
        templates.files(SCRIPTS, ".js").forEach((name, bytes) -> files.put(script(name), bytes));
        return files;
    }

    /** Where they stand, sorted. */
    static SortedSet<Url> urls(Templates templates) {
        SortedSet<Url> urls = new TreeSet<>();
        urls.add(STYLE);
        templates.files(SCRIPTS, ".js").keySet().forEach(name -> urls.add(script(name)));
        return urls;
    }

    private static Url script(String name) {
        return new Url(FOLDER + name.substring(SCRIPTS.length()));
    }

    /** An accent among the colours of these styles. */
    static AccentTheme theme(Templates templates, Accent accent) {
        return new AccentTheme(accent, style(templates, Optional.empty()));
    }

    private static byte[] style(Templates templates, Optional<byte[]> accent) {
        Map<String, byte[]> styles = templates.files(STYLES, ".css");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : ORDER) {
            byte[] style = styles.remove(STYLES + name);
            if (style != null) {
                all.writeBytes(style);
            }
            if (name.equals(TOKENS)) {
                accent.ifPresent(all::writeBytes);
            }
        }
        styles.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
