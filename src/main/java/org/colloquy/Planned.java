package org.colloquy;

import java.nio.file.Path;
import org.colloquy.course.Words;
import org.colloquy.render.Templates;
import org.colloquy.site.Site;

/**
 * A course that has been read and planned, and waits for being converted.
 *
 * @param sources    the folder of the course on disk
 * @param renderable whether its templates can be used
 */
record Planned(Site site, Path sources, Words words, Templates templates, boolean renderable) {}
