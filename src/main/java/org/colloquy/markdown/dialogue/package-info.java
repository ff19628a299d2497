/** Turns become HTML: start at {@link org.colloquy.markdown.dialogue.DialogueConverter}. */
@NullMarked
package org.colloquy.markdown.dialogue;

import org.jspecify.annotations.NullMarked;
