package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.course.Words;
import org.colloquy.markdown.html.Escape;
import org.colloquy.render.schema.JsonObject;
import org.colloquy.site.Url;

/**
 * The service worker of a site: the script {@code assets/offline-worker.js} with what it must know of the course put above it.
 * The script is the same for all versions of a course; its first line is not, and so browsers see that there is a new one.
 */
final class OfflineWorker {
    static final String SCRIPT = "assets/offline-worker.js";

    private OfflineWorker() {}

    /**
     * The worker's script.
     *
     * @param version tells the published site from all its other versions
     * @param files   what every page needs
     */
    static byte[] of(Templates templates, SiteView site, Words words, String version, List<Url> files) {
        JsonObject course = new JsonObject()
                .put("id", site.id())
                .put("version", version)
                .putTexts("files", files.stream().map(file -> file.below("")).toList())
                .put("page", page(site, words));
        String script = new String(templates.file(SCRIPT), StandardCharsets.UTF_8);
        return ("const COURSE = " + course + ";\n" + script).getBytes(StandardCharsets.UTF_8);
    }

    /** What the worker shows for a page that it does not have; {@code {root}} is where the site begins. */
    private static String page(SiteView site, Words words) {
        String title = Escape.text(words.get("offline"));
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s" data-course="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · %s</title>
                <link rel="stylesheet" href="{root}theme/style.css">
                <script src="{root}theme/theme.js"></script>
                </head>
                <body class="page-not-found">
                <div class="shell">
                <div class="column">
                <main>
                <header class="page-head">
                <h1>%s</h1>
                <p class="lede">%s</p>
                </header>
                <p><a class="button" href="{root}">%s</a></p>
                </main>
                </div>
                </div>
                </body>
                </html>
                """.formatted(
                        Escape.text(site.language()),
                        site.direction(),
                        Escape.text(site.id()),
                        title,
                        Escape.text(site.title()),
                        title,
                        Escape.text(words.get("offline-text")),
                        Escape.text(words.get("to-home")));
    }
}
