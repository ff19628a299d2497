/**
 * Code becomes highlighted HTML: start at {@link org.colloquy.markdown.code.CodeHighlighter}, which asks one engine after
 * the other.
 */
@NullMarked
package org.colloquy.markdown.code;

import org.jspecify.annotations.NullMarked;
