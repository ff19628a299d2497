/** What Markdown has here beyond Flexmark's own: start at {@link org.colloquy.markdown.syntax.MarkdownParser}. */
@NullMarked
package org.colloquy.markdown.syntax;

import org.jspecify.annotations.NullMarked;
