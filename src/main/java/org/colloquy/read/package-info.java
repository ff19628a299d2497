/** The author's folder becomes a course: start at {@link org.colloquy.read.CourseReader}. */
@NullMarked
package org.colloquy.read;

import org.jspecify.annotations.NullMarked;
