package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.markdown.html.Escape;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/**
 * A page at a former address that leads to the present one. A script does so, for it alone can keep the place on the page that
 * was asked for; without scripts the page leads to the beginning.
 */
final class Redirect {
    private static final Url SCRIPT = new Url(ThemeFiles.FOLDER + "redirect.js");

    private Redirect() {}

    static byte[] page(Url from, Page to, Optional<String> base, SiteView site) {
        String href = Escape.text(to.url().relativeTo(from));
        String canonical = Escape.text(base.map(to.url()::below).orElse(to.url().relativeTo(from)));
        String title = Escape.text(to.title());
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <noscript><meta http-equiv="refresh" content="0; url=%s"></noscript>
                <link rel="canonical" href="%s">
                <meta name="robots" content="noindex">
                </head>
                <body>
                <p><a href="%s">%s</a></p>
                <script src="%s"></script>
                </body>
                </html>
                """.formatted(
                        Escape.text(site.language()),
                        site.direction(),
                        title,
                        href,
                        canonical,
                        href,
                        title,
                        Escape.text(SCRIPT.relativeTo(from)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
