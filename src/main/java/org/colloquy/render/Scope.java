package org.colloquy.render;

/**
 * A record whose components templates ask for by name. Each tells them itself: Java's reflection makes classes while the
 * program runs, which takes longer than to write the pages of a small course.
 */
interface Scope {
    /** Stands for what is not there; a component that has no value is empty instead. */
    Object MISSING = new Object();

    /** The component of this name, or {@link #MISSING}. */
    Object component(String name);
}
