/** What all transcript formats share: start at {@link org.colloquy.transcript.format.TranscriptFormat}. */
@NullMarked
package org.colloquy.transcript.format;

import org.jspecify.annotations.NullMarked;
