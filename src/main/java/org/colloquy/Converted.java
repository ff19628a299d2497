package org.colloquy;

import org.colloquy.check.AddressCheck;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.site.Site;

/**
 * A course that has been converted and checked, and waits for being rendered.
 *
 * @param addresses how its addresses compare with those that the output folder remembers
 */
record Converted(Planned plan, ConvertedSite articles, AddressCheck addresses) {
    Site site() {
        return plan.site();
    }
}
