/** Code becomes highlighted HTML: start at {@link org.colloquy.markdown.code.CodeHighlighter}. */
@NullMarked
package org.colloquy.markdown.code;

import org.jspecify.annotations.NullMarked;
