package org.colloquy;

import java.nio.file.Path;
import org.colloquy.check.AddressCheck;
import org.colloquy.course.Words;
import org.colloquy.markdown.ConvertedSite;
import org.colloquy.render.Templates;
import org.colloquy.site.Site;

/**
 * A course that has been read, planned and converted, and waits for being rendered.
 *
 * @param sources    the folder of the course on disk
 * @param addresses  how its addresses compare with those that the output folder remembers
 * @param renderable whether its templates can be used
 */
record Converted(
        Site site,
        Path sources,
        ConvertedSite articles,
        AddressCheck addresses,
        Words words,
        Templates templates,
        boolean renderable) {}
