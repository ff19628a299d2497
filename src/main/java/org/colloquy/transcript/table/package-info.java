/** Transcripts as tables: start at {@link org.colloquy.transcript.table.CsvFormat}. */
@NullMarked
package org.colloquy.transcript.table;

import org.jspecify.annotations.NullMarked;
