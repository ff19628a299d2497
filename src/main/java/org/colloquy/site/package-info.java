/** Which pages exist, at which addresses, and how they link: start at {@link org.colloquy.site.Site}. */
@NullMarked
package org.colloquy.site;

import org.jspecify.annotations.NullMarked;
