/**
 * Every kind of {@code :::} block, one class for each way in which a block is written: start at
 * {@link org.colloquy.markdown.block.KnownBlocks}.
 */
@NullMarked
package org.colloquy.markdown.block;

import org.jspecify.annotations.NullMarked;
