/** Transcripts written as JSON: start at {@link org.colloquy.transcript.json.JsonFormat}. */
@NullMarked
package org.colloquy.transcript.json;

import org.jspecify.annotations.NullMarked;
