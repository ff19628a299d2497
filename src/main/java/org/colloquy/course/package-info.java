/** What a course is, as records and nothing else: start at {@link org.colloquy.course.Course}. */
@NullMarked
package org.colloquy.course;

import org.jspecify.annotations.NullMarked;
