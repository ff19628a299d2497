package org.colloquy.check;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.site.Site;

/** Checks what only the whole site can tell. */
public final class SiteChecker {
    private SiteChecker() {}

    /** The problems that no text shows by itself, sorted; those of the articles themselves are not repeated. */
    public static List<Diagnostic> check(Site site, ConvertedSite articles) {
        return Stream.of(
                        new AnchorRules(site, articles).check(),
                        new TermRules(site, articles).check(),
                        new SegmentRules(site, articles).check(),
                        new PathRules(site).check())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
