/**
 * Transcripts written in XML or HTML. Everything is read by {@link org.colloquy.transcript.markup.MarkupScanner}, which knows
 * neither document types nor entities of a document's own, so that nothing in a file can make it read or grow something else.
 */
@NullMarked
package org.colloquy.transcript.markup;

import org.jspecify.annotations.NullMarked;
