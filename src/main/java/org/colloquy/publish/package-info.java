/** Files reach the output folder, only what changed, each one whole: start at {@link org.colloquy.publish.Publisher}. */
@NullMarked
package org.colloquy.publish;

import org.jspecify.annotations.NullMarked;
