/** The whole pipeline in one short method: start at {@link org.colloquy.SiteBuilder}. */
@NullMarked
package org.colloquy;

import org.jspecify.annotations.NullMarked;
