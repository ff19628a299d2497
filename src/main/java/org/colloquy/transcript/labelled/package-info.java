/**
 * Transcripts that people write or tools export as text, in which a label at the start of a line says who speaks: start at
 * {@link org.colloquy.transcript.labelled.LabelledFormat}.
 */
@NullMarked
package org.colloquy.transcript.labelled;

import org.jspecify.annotations.NullMarked;
