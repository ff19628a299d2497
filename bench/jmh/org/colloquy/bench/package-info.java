/** Measures the hot parts of a build one by one; {@link org.colloquy.bench.Workload} says with which texts. */
@NullMarked
package org.colloquy.bench;

import org.jspecify.annotations.NullMarked;
