package org.colloquy.markdown;

import org.colloquy.course.Words;
import org.colloquy.glossary.TermMatcher;
import org.colloquy.markdown.code.CodeHighlighter;
import org.colloquy.markdown.math.MathConverter;
import org.colloquy.site.Links;
import org.colloquy.site.Site;

/**
 * What stays the same while all texts of one build are converted; safe to share between threads.
 *
 * @param instructor whether {@code instructor} blocks are kept
 */
public record Conversion(
        Site site,
        Links links,
        Words words,
        TermMatcher terms,
        CodeHighlighter code,
        MathConverter math,
        boolean instructor) {}
