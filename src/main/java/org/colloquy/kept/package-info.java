/** Articles outlive the build that made them: start at {@link org.colloquy.kept.KeptArticles}. */
@NullMarked
package org.colloquy.kept;

import org.jspecify.annotations.NullMarked;
