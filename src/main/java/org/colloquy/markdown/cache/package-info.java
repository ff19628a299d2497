/** HTML that was slow to make is kept for the next build: {@link org.colloquy.markdown.cache.FragmentCache}. */
@NullMarked
package org.colloquy.markdown.cache;

import org.jspecify.annotations.NullMarked;
