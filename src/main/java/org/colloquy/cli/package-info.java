/** The command line, the only place that prints and exits: start at {@link org.colloquy.cli.Main}. */
@NullMarked
package org.colloquy.cli;

import org.jspecify.annotations.NullMarked;
