package org.colloquy.site;

import java.util.Optional;
import org.colloquy.course.Asset;

/** Where a link in the sources leads. Whether an anchor exists is known only when the page is converted. */
public sealed interface LinkTarget {

    /** A page of the site, and a place on it or an empty string. */
    record ToPage(Page page, String anchor) implements LinkTarget {}

    /** A file that is published as it is, with the link's query and fragment ({@code ?a=1#b}) or an empty string. */
    record ToFile(Url url, String suffix, Asset asset) implements LinkTarget {}

    /** Another site, or a scheme such as {@code mailto:}; used as written. */
    record External(String href) implements LinkTarget {}

    /**
     * Nothing that exists.
     *
     * @param message what was looked for and where: {@code no lesson 'which-lan.md' in 03-sharing}
     * @param hint    the nearest name that exists
     */
    record Broken(String message, Optional<String> hint) implements LinkTarget {}
}
