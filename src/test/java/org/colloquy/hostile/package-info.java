/** What happens to input that nobody meant to write: start at {@link org.colloquy.hostile.HostileInputTest}. */
@NullMarked
package org.colloquy.hostile;

import org.jspecify.annotations.NullMarked;
