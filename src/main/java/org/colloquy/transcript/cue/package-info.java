/** Captions, which are cut by time, become turns: start at {@link org.colloquy.transcript.cue.WebVttFormat}. */
@NullMarked
package org.colloquy.transcript.cue;

import org.jspecify.annotations.NullMarked;
