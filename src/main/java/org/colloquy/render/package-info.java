/** The site and its articles become files: start at {@link org.colloquy.render.SiteRenderer}. */
@NullMarked
package org.colloquy.render;

import org.jspecify.annotations.NullMarked;
