/** Colours and how well one is seen on another: start at {@link org.colloquy.colour.Colour}. */
@NullMarked
package org.colloquy.colour;

import org.jspecify.annotations.NullMarked;
