/** A problem in an author's files as a value: start at {@link org.colloquy.diagnostic.Diagnostic}. */
@NullMarked
package org.colloquy.diagnostic;

import org.jspecify.annotations.NullMarked;
