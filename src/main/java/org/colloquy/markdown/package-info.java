/** Markdown becomes articles: start at {@link org.colloquy.markdown.Converter}. */
@NullMarked
package org.colloquy.markdown;

import org.jspecify.annotations.NullMarked;
