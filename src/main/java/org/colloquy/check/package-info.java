/** The rules that need the whole site: start at {@link org.colloquy.check.SiteChecker}. */
@NullMarked
package org.colloquy.check;

import org.jspecify.annotations.NullMarked;
