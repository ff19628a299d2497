/** JavaScript libraries run at build time: {@link org.colloquy.markdown.script.Script}. */
@NullMarked
package org.colloquy.markdown.script;

import org.jspecify.annotations.NullMarked;
