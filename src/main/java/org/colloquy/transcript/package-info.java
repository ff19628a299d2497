/** A transcript file becomes a dialogue: start at {@link org.colloquy.transcript.TranscriptReader}. */
@NullMarked
package org.colloquy.transcript;

import org.jspecify.annotations.NullMarked;
