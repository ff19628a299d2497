package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/** A page at a former address that leads to the present one, without a script. */
final class Redirect {
    private Redirect() {}

    static byte[] page(Url from, Page to, Optional<String> base, SiteView site) {
        String href = escape(to.url().relativeTo(from));
        String canonical = escape(base.map(to.url()::below).orElse(to.url().relativeTo(from)));
        String title = escape(to.title());
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta http-equiv="refresh" content="0; url=%s">
                <link rel="canonical" href="%s">
                <meta name="robots" content="noindex">
                </head>
                <body>
                <p><a href="%s">%s</a></p>
                </body>
                </html>
                """.formatted(escape(site.language()), site.direction(), title, href, canonical, href, title)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
