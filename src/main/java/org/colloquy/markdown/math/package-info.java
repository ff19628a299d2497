/** TeX becomes MathML: start at {@link org.colloquy.markdown.math.MathConverter}. */
@NullMarked
package org.colloquy.markdown.math;

import org.jspecify.annotations.NullMarked;
