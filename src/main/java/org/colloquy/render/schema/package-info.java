/** What programs read about a page, in the words of schema.org: start at {@link org.colloquy.render.schema.StructuredData}. */
@NullMarked
package org.colloquy.render.schema;

import org.jspecify.annotations.NullMarked;
