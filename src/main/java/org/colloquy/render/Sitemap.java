package org.colloquy.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.site.Page;
import org.colloquy.site.Site;

/** The list of pages for search engines, after the protocol of sitemaps.org; without dates, which would need a clock. */
final class Sitemap {
    private Sitemap() {}

    /** The file, when the site knows where it will be published. */
    static Optional<byte[]> of(Site site) {
        return site.course().config().url().map(base -> {
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                    .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            site.pages().stream()
                    .filter(page -> !(page instanceof Page.NotFoundPage) && !(page instanceof Page.PrintPage))
                    .forEach(page -> xml.append("<url><loc>")
                            .append(escape(page.url().below(base)))
                            .append("</loc></url>\n"));
            return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
