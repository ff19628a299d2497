package org.colloquy.markdown;

import java.util.Map;
import org.colloquy.site.Page;
import org.colloquy.site.Url;

/**
 * All converted texts of a site.
 *
 * @param byUrl    by the address of the page on which each stands; no entry for a page without text
 * @param glossary the explanations of all terms
 */
public record ConvertedSite(Map<Url, Article> byUrl, ConvertedGlossary glossary) {
    public ConvertedSite {
        byUrl = Map.copyOf(byUrl);
    }

    /** The text of a page; {@link Article#EMPTY} when it has none. */
    public Article of(Page page) {
        return byUrl.getOrDefault(page.url(), Article.EMPTY);
    }
}
