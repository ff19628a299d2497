/** What tests share: start at {@link org.colloquy.support.CourseFixture}. */
@NullMarked
package org.colloquy.support;

import org.jspecify.annotations.NullMarked;
