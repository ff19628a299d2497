/** Finds the glossary's terms in a text: start at {@link org.colloquy.glossary.TermMatcher}. */
@NullMarked
package org.colloquy.glossary;

import org.jspecify.annotations.NullMarked;
