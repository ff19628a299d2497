/** A syntax tree becomes HTML in one walk: start at {@link org.colloquy.markdown.html.ArticleWriter}. */
@NullMarked
package org.colloquy.markdown.html;

import org.jspecify.annotations.NullMarked;
