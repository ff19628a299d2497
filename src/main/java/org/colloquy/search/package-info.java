/**
 * What readers search in: pages become small scripts that a browser loads when a query needs them. Start at
 * {@link org.colloquy.search.SearchIndex}, which describes the files; {@link org.colloquy.search.Folding} says what counts as the
 * same word.
 */
@NullMarked
package org.colloquy.search;

import org.jspecify.annotations.NullMarked;
